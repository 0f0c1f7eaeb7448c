import {languages, type Language} from '../../../language.js'
import {foreignWords} from './foreignWords.js'

/** A sentence of another language in a text. */
export interface ForeignSentence {
  readonly from: number
  readonly to: number
  readonly of: Language
}

const fewestWords = 5
const fewestSigns = 3

/**
 * Sentences that are written in another language altogether: at least three different words of it, and
 * three for each of the notice's own.
 */
export function foreignSentences(text: string, language: Language): ForeignSentence[] {
  return [...text.matchAll(/[^.!?]+[.!?]*/g)].flatMap(({0: sentence, index}) => {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.length < fewestWords) return []
    const of = languages.find((other) => {
      if (other === language) return false
      const signs = count(words, signsOf(other, language))
      if (signs < fewestSigns || signs * 6 < words.length) return false
      return signs >= count(words, ownSigns(language, other)) * 3
    })
    const from = index + (sentence.length - sentence.trimStart().length)
    return of ? [{from, to: index + sentence.trimEnd().length, of}] : []
  })
}

function count(words: readonly string[], signs: ReadonlySet<string>): number {
  // Forms of one word are one sign.
  return new Set(words.flatMap((word) => (signs.has(word) ? [word.slice(0, 6)] : []))).size
}

const cache = new Map<string, ReadonlySet<string>>()

/** Words of the other language that the notice's own does not have. */
function signsOf(other: Language, language: Language): ReadonlySet<string> {
  const key = `${other} ${language}`
  const before = cache.get(key)
  if (before) return before
  const listed = [...foreignWords[language]].flatMap(([word, {of}]) => (of === other ? [word] : []))
  const made = new Set(other === 'en' ? smallWords.en : listed)
  cache.set(key, made)
  return made
}

/** Small words of the notice's language that the other one lacks. */
function ownSigns(language: Language, other: Language): ReadonlySet<string> {
  return new Set([...smallWords[language]].filter((word) => !smallWords[other].has(word)))
}

/** Words that hardly a sentence is without. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set([
    'og',
    'er',
    'til',
    'av',
    'som',
    'på',
    'med',
    'vi',
    'du',
    'ikke',
    'det',
    'den',
    'eller',
  ]),
  nn: new Set([
    'og',
    'er',
    'til',
    'av',
    'som',
    'på',
    'med',
    'vi',
    'me',
    'du',
    'ikkje',
    'det',
    'eller',
  ]),
  da: new Set([
    'og',
    'er',
    'til',
    'af',
    'som',
    'på',
    'med',
    'vi',
    'du',
    'ikke',
    'det',
    'den',
    'eller',
  ]),
  sv: new Set([
    'och',
    'är',
    'till',
    'av',
    'som',
    'på',
    'med',
    'vi',
    'du',
    'inte',
    'det',
    'att',
    'eller',
  ]),
  en: new Set(
    'the and your our you this that are with which have from their will we of any may these'.split(
      ' ',
    ),
  ),
}
