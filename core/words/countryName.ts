import type {Language} from '../language.js'
import {wordsIn} from './wordsIn.js'

const namesByLocale = new Map<string, Intl.DisplayNames>()

/** A country by its ISO 3166-1 alpha-2 code in a language; the code itself when it is none. */
export function countryName(language: Language, country: string): string {
  const {locale, countries} = wordsIn(language)
  const code = country.toUpperCase()
  const own = countries?.[code]
  if (own !== undefined) return own
  if (!/^[A-Z]{2}$/.test(code)) return country
  let names = namesByLocale.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(locale, {type: 'region'})
    namesByLocale.set(locale, names)
  }
  return names.of(code) ?? code
}
