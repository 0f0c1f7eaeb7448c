/** The languages in which editors are told what is wrong: those the Studio speaks. */
export const checkLanguages = ['en', 'nb', 'da'] as const

export type CheckLanguage = (typeof checkLanguages)[number]
