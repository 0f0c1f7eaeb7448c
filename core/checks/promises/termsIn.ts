import {latin} from '../../reading/latin.js'
import {numberWords} from '../../reading/numberWords.js'

/** A period of time in a sentence; places count in it. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly words: string
  /** A month has 30 of them, a year 365; five working days are a week. */
  readonly days: number
  /** Whether another number of days can stand in its place: not in `14 dagers varsel`. */
  readonly isPlain: boolean
}

const units: readonly (readonly [forms: string, days: number])[] = [
  ['timer|timar|timmar|hours?', 1 / 24],
  ['(?:virke|arbeids|arbejds|arbets|hver|kvar|var|bank)(?:dager|dagar|dage)', 7 / 5],
  ['(?:working|business) days?', 7 / 5],
  ['(?:kalender|calendar )?(?:dager|dagar|dage|dag|days?)|døgn|døger|dygn', 1],
  ['uker|uke|veker|veke|uger|uge|veckor|vecka|weeks?', 7],
  ['måneder|måned|månader|månad|mnd|mdr|months?', 30],
  ['år|years?', 365],
]
const unitPatterns = units.map(
  ([forms, days]) => [new RegExp(`^(?:${forms})$`, 'i'), days] as const,
)
const term = latin(
  String.raw`(?<![\p{L}\d.,§-])(\d{1,3}|${Object.keys(numberWords).join('|')})([ -])(${units
    .map(([forms]) => forms)
    .join('|')})(s|['’]s?)?(?![\p{L}\d])`,
  'giu',
)

/**
 * The periods that a sentence names, in the five languages.
 *
 * @example termsIn('Vi svarer innen to uker.') // one of 14 days, `to uker`
 */
export function termsIn(sentence: string): Term[] {
  return [...sentence.matchAll(term)].map(
    ({0: words, 1: count = '', 2: gap, 3: unit = '', 4: genitive, index}) => {
      const each = unitPatterns.find(([forms]) => forms.test(unit))?.[1] ?? 1
      return {
        from: index,
        to: index + words.length,
        words,
        days: Math.round((numberWords[count.toLowerCase()] ?? Number(count)) * each),
        isPlain: gap === ' ' && genitive === undefined,
      }
    },
  )
}
