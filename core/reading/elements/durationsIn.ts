import {latin} from '../latin.js'
import {numberWords} from '../numberWords.js'

/** A period that stands in a text. */
export interface DurationInText {
  readonly from: number
  readonly to: number
  /** Months; days and hours are parts of one, to three places. */
  readonly months: number
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:år|years?)/i, 12],
  [/^(?:m[åa]n|mnd|mdr|months?|måneder|månader)/i, 1],
  [/^(?:uke|uge|veck|vek|weeks?)/i, 7 / 30.4375],
  [/^(?:døgn|dyg|dag|days?)/i, 1 / 30.4375],
  [/^(?:time|timar|timm|hours?)/i, 1 / 730.5],
  [/^(?:min)/i, 1 / 43_830],
  [/^(?:sek|sec)/i, 1 / 2_629_800],
]

const unit =
  '(?:år(?:s|et|ene)?|years?|månad(?:er|ar|s)?|måned(?:er|ers|s)?|månader|mån|mnd|mdr|months?|uker?|uke|uger?|veker?|veckor|vecka|weeks?|døgn|dygn|dager?|dage|dagar|days?|timer?|timar|timmar|timme|hours?|minutter|minutt|minuter|minutar|minutes?|minut|min|sekunder|sekund|seconds?|sek)'
const duration = latin(
  `(?<![\\p{L}\\d.,§-])(\\d{1,4}|${Object.keys(numberWords).join('|')})(?:\\s?\\(\\d+\\)|\\s?\\([\\p{L}]+\\))?[\\s-]?(${unit})(?![\\p{L}])`,
  'giu',
)
const gamePeriod =
  /(?:under|barn|alder|aldersgrense|fylt|over|children|age|aged?|yngre enn)[^.]{0,14}$/iu

/** Periods in figures and words of five languages: `5 år`, `to måneder`, `10 minutter`. An age is none. */
export function durationsIn(text: string): DurationInText[] {
  return [...text.matchAll(duration)].flatMap((found) => {
    const amount = Number(found[1]) || (numberWords[(found[1] ?? '').toLowerCase()] ?? 0)
    const months = units.find(([form]) => form.test(found[2] ?? ''))?.[1] ?? 0
    const isAge =
      months === 12 && gamePeriod.test(text.slice(Math.max(0, found.index - 24), found.index))
    if (amount === 0 || isAge) return []
    const rounded = Math.round(amount * months * 1000) / 1000
    return [{from: found.index, to: found.index + found[0].length, months: rounded}]
  })
}
