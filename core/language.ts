import * as z from 'zod'

/** The languages the product speaks to people in (BCP 47). */
export const languages = ['nb', 'nn', 'da', 'sv', 'en'] as const

export const languageSchema = z.enum(languages)

export type Language = z.infer<typeof languageSchema>

/** Each language by its own name, as a language switch shows it. */
export const languageNames: Record<Language, string> = {
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  da: 'Dansk',
  sv: 'Svenska',
  en: 'English',
}

export function isLanguage(value: unknown): value is Language {
  return languageSchema.safeParse(value).success
}
