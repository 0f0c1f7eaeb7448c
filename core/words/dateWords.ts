import type {Language} from '../language.js'
import {wordsIn} from './wordsIn.js'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar date of an instant in a time zone, in words: `8. november 2023`.
 *
 * @throws RangeError if `at` is no date or the time zone is unknown.
 */
export function dateWords(language: Language, at: string, timeZone: string): string {
  const {locale} = wordsIn(language)
  const key = `${locale} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone})
    formats.set(key, format)
  }
  return format.format(new Date(at))
}
