import type {StampedAnswer} from '../desk/deskAnswers.js'
import type {NoticeRecord} from './noticeRecord.js'

/** How many notices the functions take in one step. */
export const mostAtOnce = 20

/** Whether a notice can get a new version as it stands published: its facts moved, and it is whole. */
export function mayBeStamped(
  record: NoticeRecord,
): record is NoticeRecord & {readonly publishedHash: string} {
  const {standing, publishedHash} = record
  return publishedHash !== undefined && standing.state === 'differs' && standing.hasFactsMoved
}

/** What several steps did, told as one. */
export function addAnswers(before: StampedAnswer | undefined, next: StampedAnswer): StampedAnswer {
  return {
    stamped: [...(before?.stamped ?? []), ...next.stamped],
    waiting: [...(before?.waiting ?? []), ...next.waiting],
    moved: [...(before?.moved ?? []), ...next.moved],
  }
}

/**
 * Notices that need a change notice, by the company that answers for them: a change notice covers one
 * company's notices, 20 at most.
 */
export function byController<Record extends {readonly controllerId?: string | undefined}>(
  records: readonly Record[],
): Record[][] {
  return [...Map.groupBy(records, ({controllerId}) => controllerId ?? '').values()].flatMap(
    (ofOne) =>
      Array.from({length: Math.ceil(ofOne.length / mostAtOnce)}, (_part, index) =>
        ofOne.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
      ),
  )
}
