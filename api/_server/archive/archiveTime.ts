import * as z from 'zod'

import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import {endOfDay, startOfDay} from '../../../core/calendar/startOfDay.js'
import {Refusal} from '../../../core/refusal.js'

const instantSchema = z.iso.datetime({offset: true})

/**
 * The time an archive file is of, as it is told and as an instant: a date means its end, today unless
 * said.
 *
 * @throws Refusal `bad_request` for what is no time, or has not come yet.
 */
export function archiveTime(
  asked: string | undefined,
  timeZone: string,
  now: Date,
): {readonly at: string; readonly until: Date} {
  const at = asked ?? calendarDate(now, timeZone)
  const isDate = isCalendarDate(at)
  if (!isDate && !instantSchema.safeParse(at).success) {
    throw new Refusal('bad_request', '--at: expected a date as 2025-06-01, or an instant.')
  }
  const begins = isDate ? startOfDay(at, timeZone) : new Date(at)
  if (begins > now) throw new Refusal('bad_request', `--at: ${at} has not come yet.`)
  return {at, until: isDate ? endOfDay(at, timeZone) : begins}
}
