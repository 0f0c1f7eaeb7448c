import {latin} from './latin.js'

/** A date that stands in a text. */
export interface DateInText {
  readonly from: number
  readonly to: number
  /** `YYYY-MM-DD`; the first of its month where no day is named. */
  readonly date: string
}

/** Months as the five languages begin them; `mai`, `maj` and `may`, `okt` and `oct`. */
const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^mar|^mär/,
  /^apr/,
  /^ma[ijy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[sc]/,
]

const monthName =
  '(?:jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mar(?:s|ts|ch)?|apr(?:il)?|ma[ijy]|jun[ei]?|jul[iy]?|aug(?:ust[i]?)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)'

const patterns: readonly {readonly form: RegExp; readonly parts: readonly ('y' | 'm' | 'd')[]}[] = [
  {form: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, parts: ['y', 'm', 'd']},
  {
    form: /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d.]\d|\d)/g,
    parts: ['d', 'm', 'y'],
  },
  {
    form: latin(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(${monthName})[.,]?\\s(\\d{4})(?!\\d)`,
      'giu',
    ),
    parts: ['d', 'm', 'y'],
  },
  {
    form: latin(
      `(?<!\\p{L})(${monthName})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`,
      'giu',
    ),
    parts: ['m', 'd', 'y'],
  },
  {
    form: latin(`(?<!\\p{L})(${monthName})\\.?,?\\s(\\d{4})(?!\\d)`, 'giu'),
    parts: ['m', 'y'],
  },
]

/** Dates in figures and in words of five languages, in order: `15.02.2023`, `8. nov 2023`, `May 2024`. */
export function datesIn(text: string): DateInText[] {
  const found: DateInText[] = []
  for (const {form, parts} of patterns) {
    for (const match of text.matchAll(form)) {
      const from = match.index
      const to = from + match[0].length
      const date = dateOf(parts, match.slice(1))
      if (date && !found.some((each) => from < each.to && each.from < to))
        found.push({from, to, date})
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}

function dateOf(parts: readonly string[], values: readonly string[]): string | undefined {
  const of = (part: string): string => values[parts.indexOf(part)] ?? ''
  let year = Number(of('y'))
  if (of('y').length === 2) year += 2000
  let month = monthOf(of('m'))
  let day = parts.includes('d') ? Number(of('d')) : 1
  // `10/25/2023` can only be the American order.
  if (month > 12 && day <= 12) [month, day] = [day, month]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1990 && year < 2100 ? date.toISOString().slice(0, 10) : undefined
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return months.findIndex((month) => month.test(text.toLowerCase())) + 1
}
