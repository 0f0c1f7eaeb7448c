import type {Finding} from '../../../core/checks/finding.js'
import {findingRows, type FindingRow} from '../../../core/checks/findingRows.js'
import type {NoticeRecord} from '../usage/noticeRecord.js'

/** A finding of a notice among others; `other` is the notice that it was compared with. */
export interface NoticeFinding extends Finding {
  readonly notice: string
  readonly other?: string
}

/** One cause in one notice, with the notices it is between. */
export interface BetweenRow {
  readonly row: FindingRow
  /** The one that is to be changed. */
  readonly record: NoticeRecord
  readonly other: NoticeRecord | undefined
}

/**
 * Findings of several notices as an editor sees them: a row a cause and notice, in the order in which
 * each notice's own pane has them, without what was dismissed there.
 */
export function betweenRows(
  records: readonly NoticeRecord[],
  findings: readonly NoticeFinding[],
): BetweenRow[] {
  return records.flatMap((record) => {
    const its = findings.filter(({notice}) => notice === record.noticeId)
    const {first, rest} = findingRows(its, record.draft?.notice.dismissals ?? [])
    return [...first, ...rest].map((row) => {
      const otherId = its.find(({cause}) => cause === row.cause)?.other
      return {row, record, other: records.find(({noticeId}) => noticeId === otherId)}
    })
  })
}
