import {addDays} from '../calendar/addDays.js'
import {calendarDate} from '../calendar/calendarDate.js'
import {channels} from './channel.js'
import {everyNewsletter, optOutSources, type OptOut, type OptOutSource} from './optOut.js'

/** What counting needs of an entry: nothing that tells who it is about. */
export type CountedOptOut = Pick<
  OptOut,
  'brand' | 'newsletter' | 'channel' | 'source' | 'recordedAt' | 'undoneAt'
>

/** Opt-outs in force, and those whose person has come back. */
export interface OptOutCount {
  readonly out: number
  readonly cameBack: number
}

/** One week: how many left in it, and how many came back in it, whenever they had left. */
export interface OptOutWeek {
  /** Its Monday, as a calendar date. */
  readonly startsOn: string
  readonly left: number
  readonly cameBack: number
}

export type NewsletterCount = Pick<OptOut, 'brand' | 'newsletter' | 'channel'> & OptOutCount

export type SourceCount = {readonly source: OptOutSource} & OptOutCount

export interface OptOutCounts {
  readonly total: OptOutCount
  readonly byNewsletter: readonly NewsletterCount[]
  readonly bySource: readonly SourceCount[]
  /** The last weeks, the present one last; weeks without an opt-out too. */
  readonly byWeek: readonly OptOutWeek[]
}

const weeksShown = 12

/**
 * Counts the ledger by newsletter, source and week.
 *
 * An entry is what is counted, not a person: whoever leaves a whole brand counts once for each
 * channel of it. Someone who came back is out no more, and is counted as that.
 */
export function countOptOuts(
  entries: readonly CountedOptOut[],
  {now, timeZone}: {readonly now: Date; readonly timeZone: string},
): OptOutCounts {
  return {
    total: countOf(entries),
    byNewsletter: byNewsletter(entries),
    bySource: optOutSources.flatMap((source) => {
      const count = countOf(entries.filter((entry) => entry.source === source))
      return count.out + count.cameBack === 0 ? [] : [{source, ...count}]
    }),
    byWeek: byWeek(entries, now, timeZone),
  }
}

function countOf(entries: readonly CountedOptOut[]): OptOutCount {
  const cameBack = entries.filter(({undoneAt}) => undoneAt).length
  return {out: entries.length - cameBack, cameBack}
}

function byNewsletter(entries: readonly CountedOptOut[]): NewsletterCount[] {
  const scopes = Map.groupBy(entries, ({brand, newsletter, channel}) =>
    JSON.stringify([brand, newsletter, channel]),
  )
  return [...scopes.values()]
    .flatMap((same): NewsletterCount[] => {
      const [first] = same
      if (!first) return []
      const {brand, newsletter, channel} = first
      return [{brand, newsletter, channel, ...countOf(same)}]
    })
    .toSorted(inOrder)
}

/** By brand; what stands for all of a brand first, then by newsletter and channel. */
function inOrder(one: NewsletterCount, other: NewsletterCount): number {
  return (
    compare(one.brand, other.brand) ||
    Number(other.newsletter === everyNewsletter) - Number(one.newsletter === everyNewsletter) ||
    compare(one.newsletter, other.newsletter) ||
    channels.indexOf(one.channel) - channels.indexOf(other.channel)
  )
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function byWeek(entries: readonly CountedOptOut[], now: Date, timeZone: string): OptOutWeek[] {
  const thisWeek = mondayOf(calendarDate(now, timeZone))
  const weeks = Array.from({length: weeksShown}, (_, index) =>
    addDays(thisWeek, 7 * (index + 1 - weeksShown)),
  )
  // Naming the day of an instant takes time; a day's margin covers every time zone.
  const oldest = addDays(weeks[0] ?? thisWeek, -1)
  const weeksOf = (instants: readonly (string | null | undefined)[]): Map<string, unknown[]> =>
    Map.groupBy(
      instants.filter((instant) => instant !== null && instant !== undefined && instant >= oldest),
      (instant) => mondayOf(calendarDate(new Date(instant ?? ''), timeZone)),
    )
  const left = weeksOf(entries.map(({recordedAt}) => recordedAt))
  const cameBack = weeksOf(entries.map(({undoneAt}) => undoneAt))
  return weeks.map((startsOn) => ({
    startsOn,
    left: left.get(startsOn)?.length ?? 0,
    cameBack: cameBack.get(startsOn)?.length ?? 0,
  }))
}

function mondayOf(date: string): string {
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(date, -daysSinceMonday)
}
