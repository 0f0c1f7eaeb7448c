import type {Language} from '../language.js'
import {wordsIn} from './wordsIn.js'

const namesByLocale = new Map<string, Intl.DisplayNames>()
/** Looking a name up takes longer than composing the row of a table it stands in. */
const knownNames = new Map<string, string>()

/** A country by its ISO 3166-1 alpha-2 code in a language; the code itself when it is none. */
export function countryName(language: Language, country: string): string {
  const {locale, countries} = wordsIn(language)
  const code = country.toUpperCase()
  const own = countries?.[code]
  if (own !== undefined) return own
  if (!/^[A-Z]{2}$/.test(code)) return country
  const key = `${locale} ${code}`
  const known = knownNames.get(key)
  if (known !== undefined) return known
  let names = namesByLocale.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(locale, {type: 'region'})
    namesByLocale.set(locale, names)
  }
  const name = names.of(code) ?? code
  knownNames.set(key, name)
  return name
}
