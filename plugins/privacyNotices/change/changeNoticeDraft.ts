import type {NextDecision} from '../publish/publishTogether.js'

/** A notice as it is published, by its text. */
export interface PublishedText {
  readonly noticeId: string
  readonly contentHash: string
}

export interface ChangeNoticeStart {
  readonly id: string
  readonly title: string
  readonly notices: readonly PublishedText[]
  /** In whose language the summary is, where one has been written already. */
  readonly language: string
  readonly summary: NextDecision['summary']
  readonly effectiveOn: string
}

/** The draft of a change notice that tells material changes, ready for the editor to finish. */
export function changeNoticeDraft(start: ChangeNoticeStart) {
  return {
    _id: `drafts.${start.id}`,
    _type: 'changeNotice',
    title: start.title,
    notices: start.notices.map(changedRow),
    summary: start.summary ? {[start.language]: start.summary} : {},
    effectiveOn: start.effectiveOn,
    hasMail: true,
  }
}

/** One notice of a change notice, with the text that was seen. */
export function changedRow({noticeId, contentHash}: PublishedText) {
  return {
    _key: contentHash.slice(0, 12),
    notice: {_type: 'reference', _ref: noticeId},
    contentHash,
  }
}

/**
 * The earliest comfortable date for a change: the promised lead time and one day more, so that a
 * change notice published tomorrow still keeps the promise. A calendar date in the brand's zone.
 */
export function earliestEffectiveOn(now: Date, leadTimeDays: number, timeZone: string): string {
  const later = new Date(now.getTime() + (leadTimeDays + 1) * 86_400_000)
  return calendarDate(later, timeZone)
}

/** The calendar date of an instant in a time zone, as `YYYY-MM-DD`. */
export function calendarDate(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short'}).format(instant)
}
