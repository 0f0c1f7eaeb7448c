import {languages, type Language} from '../../language.js'
import type {Dictionaries, Dictionary} from './dictionary.js'
import {loanWords} from './terms/loanWords.js'
import {isTerm} from './terms/terms.js'

/** What dictionaries say of a word: known, another language's, or nobody's. */
export type Judgement =
  | {readonly kind: 'known'}
  | {readonly kind: 'foreign'; readonly of: Language}
  | {readonly kind: 'unknown'; readonly close: readonly string[]}

const known = {kind: 'known'} as const

/** Longer is a code, or a text that lost its spaces. */
const longestWord = 50
/** Close words are looked for as often as somebody will read of them: each takes a millisecond. */
const mostClose = 300
const longestClose = 24

/** Whose words are looked for first where a language has a word that it cannot have. */
const neighbours: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['da', 'nn', 'sv', 'en'],
  nn: ['nb', 'da', 'sv', 'en'],
  da: ['nb', 'sv', 'nn', 'en'],
  sv: ['da', 'nb', 'nn', 'en'],
  en: ['nb', 'da', 'sv', 'nn'],
}

/**
 * Judges words, each once.
 *
 * A word is known as soon as its language, the field's terms or the loan words have it; a word with a
 * hyphen when all its parts are. Three letters are too few to tell a word from an abbreviation.
 */
export function wordJudge(dictionaries: Dictionaries) {
  const judged = new Map(languages.map((language) => [language, new Map<string, Judgement>()]))
  let closeLeft = mostClose
  return (word: string, language: Language): Judgement => {
    const own = dictionaries[language]
    if (!own || word.length < 4 || word.length > longestWord) return known
    const before = judged.get(language)?.get(word)
    if (before) return before
    const found = judge(word, language, own, dictionaries)
    const isClose = found.kind === 'unknown' && closeLeft > 0 && word.length <= longestClose
    const judgement = isClose ? {...found, close: own.closeTo(word)} : found
    if (isClose) closeLeft -= 1
    judged.get(language)?.set(word, judgement)
    return judgement
  }
}

/** Endings after a vowel: dictionaries lack many forms of newer nouns, as of `kamera` and `konto`. */
const endings: Partial<Record<Language, RegExp>> = {
  nb: /(?<=[aeiouyåéø])(?:en|et|er|ene|ens|ets|enes)$/,
  nn: /(?<=[aeiouyåéø])(?:en|et|ar|ane|er|ene)$/,
  da: /(?<=[aeiouyåéø])(?:en|et|er|erne|ens|ets|ernes)$/,
  sv: /(?<=[aeiouyåéö])(?:er|erna|ernas|n|ns|t|ts)$/,
}

function isInflected(small: string, language: Language, own: Dictionary): boolean {
  const stem = endings[language] && small.replace(endings[language], '')
  return stem !== undefined && stem !== small && stem.length >= 4 && own.isKnown(stem)
}

/** `spatider`, `chatlogg`: a word that all languages took over begins a compound. */
function isOfLoan(small: string, own: Dictionary): boolean {
  for (let cut = 3; cut <= small.length - 4; cut += 1) {
    if (loanWords.has(small.slice(0, cut)) && own.isPart(small.slice(cut))) return true
  }
  return false
}

/** `turmål`: what two words of the notice's own language make is its own, though another has it. */
function isOfTwo(small: string, own: Dictionary): boolean {
  for (let cut = 3; cut <= small.length - 3; cut += 1) {
    if (own.isPart(small.slice(0, cut)) && own.isPart(small.slice(cut))) return true
  }
  return false
}

function judge(
  word: string,
  language: Language,
  own: Dictionary,
  dictionaries: Dictionaries,
): Judgement {
  const isOwn = (each: string): boolean => own.isKnown(each) || isTerm(each, language)
  if (isOwn(word) || !/[aeiouyæøåäöé]/i.test(word)) return known
  const parts = word.split('-')
  const isPart = (part: string): boolean =>
    part.length < 4 || isOwn(part) || (dictionaries.en?.isKnown(part) ?? false)
  if (parts.length > 1 && parts.every(isPart)) return known
  const small = word.toLowerCase()
  if (isInflected(small, language, own)) return known
  if (language !== 'en' && isOfLoan(small, own)) return known
  const of = neighbours[language].find(
    (each) => isTerm(word, each) || dictionaries[each]?.isKnown(small),
  )
  // A letter away from a word of the notice's own language, it is more likely a slip than a word of another.
  if (of && language === 'en' && small.length >= 4 && small.length <= longestClose) {
    const close = own.closeTo(word)
    if (close.length > 0) return {kind: 'unknown', close}
  }
  if (of && language !== 'en' && isOfTwo(small, own)) return known
  if (of) return {kind: 'foreign', of}
  return {kind: 'unknown', close: []}
}
