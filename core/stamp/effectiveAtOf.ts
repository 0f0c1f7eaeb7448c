import {addDays} from '../calendar/addDays.js'
import {calendarDate} from '../calendar/calendarDate.js'
import {isCalendarDate} from '../calendar/isCalendarDate.js'
import {startOfDay} from '../calendar/startOfDay.js'
import type {BrandGroup} from '../content/brandGroup.js'
import type {ChangeNotice} from '../content/changeNotice.js'
import {Refusal} from '../refusal.js'
import type {ChangeReason} from './changeReason.js'

/**
 * When a change comes into force: 00:00 of the promised date where the brand is, or `undefined` for
 * at once.
 *
 * @throws Refusal `lead_time` when the date is earlier than the group promises its readers, or at
 * once for a new purpose, of which people must be told before (Art. 13(3)); `bad_request` when
 * there is neither a date nor a reason, or no such date.
 */
export function effectiveAtOf(
  change: Pick<ChangeNotice, 'effectiveOn' | 'immediateReason'>,
  group: Pick<BrandGroup, 'leadTimeDays'>,
  timeZone: string,
  reasons: readonly ChangeReason[],
  now: Date,
): Date | undefined {
  if (change.immediateReason) {
    const purpose = reasons.find(({code}) => code === 'purpose_added')
    if (purpose) {
      throw new Refusal(
        'lead_time',
        `A new purpose (${purpose.subject}) cannot be in force at once: people are told before (Art. 13(3)).`,
      )
    }
    return undefined
  }
  if (!change.effectiveOn) {
    throw new Refusal(
      'bad_request',
      'Choose the date it is in force from, or a reason for at once.',
    )
  }
  if (!isCalendarDate(change.effectiveOn)) {
    throw new Refusal(
      'bad_request',
      'The date it is in force from is no date: expected 2026-12-24.',
    )
  }
  const earliest = addDays(calendarDate(now, timeZone), group.leadTimeDays)
  if (change.effectiveOn < earliest) {
    throw new Refusal(
      'lead_time',
      `In force from ${change.effectiveOn} is too soon: with ${group.leadTimeDays} days promised, ${earliest} is the earliest.`,
      {details: {earliest}},
    )
  }
  return startOfDay(change.effectiveOn, timeZone)
}
