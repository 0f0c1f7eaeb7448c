import type {NextDecision} from '../publish/publishTogether.js'

export interface ChangeNoticeStart {
  readonly id: string
  readonly title: string
  readonly noticeId: string
  readonly contentHash: string
  readonly language: string
  readonly summary: NextDecision['summary']
  readonly effectiveOn: string
}

/** The draft of a change notice that tells one material change, ready for the editor to finish. */
export function changeNoticeDraft(start: ChangeNoticeStart) {
  return {
    _id: `drafts.${start.id}`,
    _type: 'changeNotice',
    title: start.title,
    notices: [
      {
        _key: start.contentHash.slice(0, 12),
        notice: {_type: 'reference', _ref: start.noticeId},
        contentHash: start.contentHash,
      },
    ],
    summary: start.summary ? {[start.language]: start.summary} : {},
    effectiveOn: start.effectiveOn,
    hasMail: true,
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
