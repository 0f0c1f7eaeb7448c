import type {Dictionaries} from '../language/dictionary.js'
import type {Rule} from '../rule.js'
import {mixedLanguage} from './language/mixedLanguage.js'
import {spelling} from './language/spelling.js'

/** What is wrong with the words themselves; what the dictionaries lack is left alone. */
export function languageRules(dictionaries: Dictionaries): readonly Rule[] {
  return [mixedLanguage(dictionaries), spelling(dictionaries)]
}
