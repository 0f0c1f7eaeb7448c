import {comparePeriods, isoPeriodSchema} from '../calendar/isoPeriod.js'
import {
  keptSettings,
  keptWithin,
  periodsBy,
  type KeptPeriods,
  type KeptThing,
} from './keptPeriods.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads for how long each thing is kept; what is not set is as usual.
 *
 * @throws Error in one sentence: the setting, its value, and what is allowed
 *
 * @example readKeptPeriods({KEEP_COLLECTED_DATA: 'P2W'}).collectedData // 'P2W'
 */
export function readKeptPeriods(environment: Environment): KeptPeriods {
  const valueOf = (thing: KeptThing): string => {
    const {setting, usual, atLeast, atMost, because} = keptSettings[thing]
    const given = environment[setting] || usual
    const isAllowed =
      isoPeriodSchema.safeParse(given).success &&
      comparePeriods(given, atLeast) >= 0 &&
      comparePeriods(given, atMost) <= 0
    if (isAllowed) return given
    throw new Error(
      `Malformed settings: ${setting} is "${given}": expected ${atLeast} to ${atMost} in whole days, weeks, months or years (${usual} unless set), for ${because}.`,
    )
  }
  const periods = periodsBy(valueOf)
  for (const [index, thing] of keptWithin.entries()) {
    const whole = keptWithin[index + 1]
    if (!whole || comparePeriods(periods[thing], periods[whole]) <= 0) continue
    throw new Error(
      `Malformed settings: ${keptSettings[thing].setting} is "${periods[thing]}": expected no more than ${periods[whole]}, what ${keptSettings[whole].setting} is, for it is deleted with that.`,
    )
  }
  return periods
}
