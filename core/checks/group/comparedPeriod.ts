import {durationsIn} from '../../reading/elements/durationsIn.js'

/** What a period comes to in months, whatever its words: `2 år` and `24 months` are one. */
export function comparedPeriod(words: string): string | undefined {
  const [period, another] = durationsIn(words)
  return period && !another ? `${period.months} months` : undefined
}
