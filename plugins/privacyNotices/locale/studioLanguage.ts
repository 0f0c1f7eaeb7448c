/** The languages editors can work in. Notices have languages of their own. */
export const studioLanguages = ['en', 'nb', 'da'] as const

export type StudioLanguage = (typeof studioLanguages)[number]

/** The Studio's locale of each language. */
export const localeIds: Record<StudioLanguage, string> = {en: 'en-US', nb: 'nb-NO', da: 'da-DK'}

/** The language that serves a locale best: Norwegian of any kind reads Bokmål, all else English. */
export function studioLanguageOf(localeId: string): StudioLanguage {
  const [language] = localeId.toLowerCase().split('-')
  if (language === 'nb' || language === 'nn' || language === 'no') return 'nb'
  return language === 'da' ? 'da' : 'en'
}
