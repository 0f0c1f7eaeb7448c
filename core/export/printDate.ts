import type {Language} from '../language.js'

const locales: Record<Language, string> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  da: 'da-DK',
  sv: 'sv-SE',
  en: 'en-GB',
}

/** A calendar date as people write it: `5. april 2026`. */
export function printDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** An instant as people write it, by the clock of a time zone: `5. april 2026 kl. 14:03`. */
export function printInstant(instant: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(instant)
}
