import {studioLanguageOf, type StudioLanguage} from './studioLanguage.js'

const storageKey = 'privacyNotices:locale'

/**
 * The language the Studio was last used in here; for a newcomer the browser's.
 *
 * Known before any Studio is open: the schema has to be compiled in it.
 */
export function chosenLanguage(): StudioLanguage {
  return studioLanguageOf(storedLocale() ?? browserLocale())
}

/** Keeps the editor's choice for the next time the Studio is opened; false where it cannot. */
export function rememberLocale(localeId: string): boolean {
  try {
    globalThis.localStorage.setItem(storageKey, localeId)
  } catch {
    // Nothing may be stored in this browser: forms then stay in the browser's language.
  }
  return storedLocale() === localeId
}

/** The locale of the browser, as far as there is one. */
export function browserLocale(): string {
  return globalThis.navigator?.language ?? 'en'
}

function storedLocale(): string | undefined {
  try {
    return globalThis.localStorage.getItem(storageKey) ?? undefined
  } catch {
    return undefined
  }
}
