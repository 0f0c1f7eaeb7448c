import type {Language} from '../language.js'
import {da} from './da.js'
import {en} from './en.js'
import {nb} from './nb.js'
import {nn} from './nn.js'
import {sv} from './sv.js'
import type {Words} from './words.js'

const words: Record<Language, Words> = {nb, nn, da, sv, en}

/** What the product itself says in notices of a language. */
export function wordsIn(language: Language): Words {
  return words[language]
}
