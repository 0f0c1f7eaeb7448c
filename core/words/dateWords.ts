import type {Language} from '../language.js'
import {wordsIn} from './wordsIn.js'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(
  language: Language,
  timeZone: string,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const {locale} = wordsIn(language)
  const key = `${locale} ${timeZone} ${style.timeStyle ?? ''}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {...style, timeZone})
  formats.set(key, format)
  return format
}

/**
 * The calendar date of an instant in a time zone, in words: `8. november 2023`.
 *
 * @throws RangeError if `at` is no date or the time zone is unknown.
 */
export function dateWords(language: Language, at: Date | string, timeZone: string): string {
  return formatIn(language, timeZone, {dateStyle: 'long'}).format(new Date(at))
}

/** A calendar date (`2026-04-05`) in words: `5. april 2026`. */
export function dayWords(language: Language, date: string): string {
  return dateWords(language, `${date}T00:00:00Z`, 'UTC')
}

/** An instant in words, by the clock of a time zone: `5. april 2026 kl. 14:03`. */
export function instantWords(language: Language, at: Date | string, timeZone: string): string {
  return formatIn(language, timeZone, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(at))
}
