import {checkLanguages, type CheckLanguage} from './checkLanguage.js'

/** Words in each editor's language as one list with commas, to stand in a sentence. */
export function listOf(
  words: readonly Readonly<Record<CheckLanguage, string>>[],
): Record<CheckLanguage, string> {
  const [en, nb, da] = checkLanguages.map((language) =>
    words.map((word) => word[language]).join(', '),
  )
  return {en: en ?? '', nb: nb ?? '', da: da ?? ''}
}
