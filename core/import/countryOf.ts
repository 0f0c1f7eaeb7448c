import type {Language} from '../language.js'

const countries: Readonly<Record<Language, string>> = {
  nb: 'NO',
  nn: 'NO',
  da: 'DK',
  sv: 'SE',
  en: 'NO',
}

/** Where a company is likely registered whose notice is in a language, ISO 3166-1 alpha-2. */
export function countryOf(language: Language): string {
  return countries[language]
}
