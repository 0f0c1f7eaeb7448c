import {addDays} from '../calendar/addDays.js'
import {calendarDate} from '../calendar/calendarDate.js'
import type {DataRequest} from '../export/dataRequest.js'
import type {ExportParty} from '../export/exportParty.js'
import {openSourceStates, type SourceAnswer} from '../export/sourceAnswer.js'

/** Days between a processor's answer and the person's due date, for looking at it. */
const spareDays = 7
/** A processor gets at least this many days, however late it is asked. */
const leastDays = 5
/** They are reminded this many days before. */
const reminderDays = 3

type Due = Pick<DataRequest, 'dueOn'>
type Asked = Pick<SourceAnswer, 'askedAt' | 'state' | 'remindedAt'>

/**
 * The day a processor is asked to answer by (`YYYY-MM-DD`): a week before the request is due, so
 * that somebody can look at it, but five days after it was asked at the earliest. An extension of
 * the request moves it too.
 */
export function answerBy({dueOn}: Due, {askedAt}: Asked, {brand}: ExportParty): string | undefined {
  if (!askedAt) return undefined
  const usual = addDays(dueOn, -spareDays)
  const soonest = addDays(calendarDate(new Date(askedAt), brand.timeZone), leastDays)
  return usual > soonest ? usual : soonest
}

/** Whether its people were asked, have not answered, and their day is over. */
export function isLate(request: Due, source: Asked, party: ExportParty, now: Date): boolean {
  const by = answerBy(request, source, party)
  if (!by || !openSourceStates.includes(source.state)) return false
  return calendarDate(now, party.brand.timeZone) > by
}

/** Whether its people are to be reminded now: once, three days before their day, or at least late. */
export function isToBeReminded(
  request: Due,
  source: Asked,
  party: ExportParty,
  now: Date,
): boolean {
  const by = answerBy(request, source, party)
  if (!by || source.state !== 'byHand' || source.remindedAt) return false
  return calendarDate(now, party.brand.timeZone) >= addDays(by, -reminderDays)
}
