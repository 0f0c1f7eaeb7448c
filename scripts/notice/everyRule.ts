import {readDictionaries} from '../../api/_server/spelling/readDictionaries.js'
import type {Rule} from '../../core/checks/rule.js'
import {rules} from '../../core/checks/rules.js'
import {languageRules} from '../../core/checks/rules/languageRules.js'

/** Every rule there is, spelling included; that words are being packed is told as it goes on. */
export function everyRule(): readonly Rule[] {
  return [...rules, ...languageRules(readDictionaries((line) => console.error(line)))]
}
