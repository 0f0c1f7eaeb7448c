import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {startOfDay} from '../../../core/calendar/startOfDay.js'
import {caseClosedAt, isClosed} from '../../../core/case/caseStep.js'
import type {ListedCase} from '../../../core/case/listedCase.js'
import {monthsUntil} from '../../../core/case/medianDays.js'
import type {FetchContent} from '../optOuts/keepLedger.js'
import {ledgerGroupQuery, ledgerGroupSchema, type LedgerBrand} from '../optOuts/ledgerReading.js'
import {casesAnswerSchema, casesQuery} from './casesReading.js'

/** A group's requests at one moment, as its handlers work through them. */
export interface Cases {
  readonly now: Date
  /** What dates of the group are counted by, where a brand is gone. */
  readonly timeZone: string
  /** Today in that time zone, `YYYY-MM-DD`. */
  readonly today: string
  readonly brands: readonly LedgerBrand[]
  /** By due date, what came first before what came later. */
  readonly open: readonly ListedCase[]
  /** Closed in the last twelve months, the latest first. */
  readonly closed: readonly ListedCase[]
  /** How many wait for the mailbox's proof; nothing more is told of them. */
  readonly unconfirmed: number
}

/**
 * Reads a group's requests: those of its brands, and of brands that are gone.
 *
 * The clock is the Content Lake's: what is late must not hang on a handler's computer.
 */
export async function readCases(fetch: FetchContent, groupId: string): Promise<Cases> {
  const group = ledgerGroupSchema.parse(await fetch(ledgerGroupQuery, {groupId}))
  const now = new Date(group.now)
  const timeZone = group.brands[0]?.timeZone ?? 'Europe/Oslo'
  const today = calendarDate(now, timeZone)
  const [oldest = today.slice(0, 7)] = monthsUntil(today)
  const since = startOfDay(`${oldest}-01`, timeZone).toISOString()
  const {cases, unconfirmed} = casesAnswerSchema.parse(
    await fetch(casesQuery, {others: group.others, since}),
  )
  return {
    now,
    timeZone,
    today,
    brands: group.brands,
    open: cases.filter((request) => !isClosed(request)).toSorted(byDue),
    closed: cases
      .filter((request) => isClosed(request) && (caseClosedAt(request) ?? since) >= since)
      .toSorted(latestClosedFirst),
    unconfirmed,
  }
}

function byDue(one: ListedCase, other: ListedCase): number {
  return (
    one.dueOn.localeCompare(other.dueOn) ||
    Date.parse(one.receivedAt) - Date.parse(other.receivedAt)
  )
}

function latestClosedFirst(one: ListedCase, other: ListedCase): number {
  return (caseClosedAt(other) ?? '').localeCompare(caseClosedAt(one) ?? '')
}
