import type {LocaleDefinition} from 'sanity'

import {browserLocale} from './chosenLanguage.js'
import {localeIds, studioLanguageOf} from './studioLanguage.js'

/**
 * Puts the browser's own language last among the Studio's locales.
 *
 * Sanity opens for a newcomer in the last locale of the list, whichever it is.
 */
export function browserLocaleLast(locales: LocaleDefinition[]): LocaleDefinition[] {
  const own = localeIds[studioLanguageOf(browserLocale())]
  return locales.toSorted((a, b) => Number(a.id === own) - Number(b.id === own))
}
