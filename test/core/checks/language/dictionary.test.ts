import {assert, property, string, uniqueArray} from 'fast-check'
import {expect, test} from 'vitest'

import {closeWords} from '../../../../core/checks/language/closeWords.js'
import {expandDictionary} from '../../../../core/checks/language/expandDictionary.js'
import {openDictionary, packDictionary} from '../../../../core/checks/language/openDictionary.js'
import {WordSet} from '../../../../core/checks/language/wordSet.js'

const aff = `SET UTF-8
FORBIDDENWORD !
NEEDAFFIX ?
COMPOUNDBEGIN X
COMPOUNDEND Y
ONLYINCOMPOUND Z

PFX U Y 1
PFX U 0 u .

SFX P Y 2
SFX P 0 er [^e]
SFX P e er e

SFX L N 1
SFX L 0 s/XZ [^s]

SFX T Y 1
SFX T 0 te/P .
`

function formsOf(...entries: string[]) {
  const dic = `${entries.length}\n${entries.join('\n')}\n`
  const words: string[] = []
  expandDictionary({aff, dic}, ({word, isWord}) => {
    if (isWord) words.push(word)
  })
  return words
}

test('an affix is put on the words that carry its flag and meet its condition', () => {
  expect(formsOf('bil/P')).toEqual(['bil', 'biler'])
  expect(formsOf('uke/P')).toEqual(['uke', 'uker'])
})

test('a prefix stands before the suffixed forms too, and a second suffix after the first', () => {
  expect(formsOf('ro/UP')).toEqual(['ro', 'uro', 'roer', 'uroer'])
  expect(formsOf('sen/T')).toEqual(['sen', 'sente', 'senter'])
})

test('a forbidden word, and one that needs an affix, is no word', () => {
  expect(formsOf('feil/!', 'bil/P?')).toEqual(['biler'])
})

test('what a dictionary says of a form’s meaning is no part of the word', () => {
  expect(formsOf('dine st:din', 'a cappella')).toEqual(['dine', 'a cappella'])
})

test('a set of words holds every word it was given, and hardly another', () => {
  assert(
    property(uniqueArray(string({minLength: 1, maxLength: 20}), {maxLength: 300}), (words) => {
      const set = WordSet.withRoomFor(words.length)
      for (const word of words) set.add(word)
      expect(words.filter((word) => !set.has(word))).toEqual([])
    }),
  )
  const numbers = WordSet.withRoomFor(5000)
  for (let number = 0; number < 5000; number += 1) numbers.add(`ord${number}`)
  const mistaken = Array.from({length: 20_000}, (_, index) => `annet${index}`)
  expect(mistaken.filter((word) => numbers.has(word)).length).toBeLessThan(10)
})

test('a compound is known where its parts may stand in it, with the link they ask for', () => {
  const dic = '3\nbehandling/XYL\nansvar/XY\nplan/Y\n'
  const dictionary = openDictionary(packDictionary({aff, dic}), 'da')
  expect(dictionary.isKnown('Behandlingsansvar')).toBe(true)
  expect(dictionary.isKnown('ansvarplan')).toBe(true)
  expect(dictionary.isKnown('planansvar')).toBe(false)
  expect(dictionary.isKnown('behandlings')).toBe(false)
})

test('Norwegian words form compounds without their dictionary saying so, Danish ones do not', () => {
  const files = {aff, dic: '3\ninformasjon\nkapsel\nlov\n'}
  const words = packDictionary(files)
  expect(openDictionary(words, 'nb').isKnown('informasjonskapsel')).toBe(true)
  expect(openDictionary(words, 'da').isKnown('informasjonskapsel')).toBe(false)
  // A part of three letters is too short to tell from a misspelling.
  expect(openDictionary(words, 'nb').isKnown('kapsellov')).toBe(false)
})

test('British spellings are English, as the dictionary is American', () => {
  const dic = '6\norganize\norganization\nbehavior\ncenter\nauthorized\nlicense\n'
  const {isKnown} = openDictionary(packDictionary({aff, dic}), 'en')
  for (const word of ['organise', 'organisation', 'behaviour', 'centre', 'authorised', 'licence'])
    expect([word, isKnown(word)]).toEqual([word, true])
  expect(isKnown('behavvior')).toBe(false)
})

test('close words are one letter away, or written without the letters of the language', () => {
  const known = new Set(['erklæring', 'gjør', 'gjøre', 'sletting'])
  const isKnown = (word: string): boolean => known.has(word)
  expect(closeWords('erklaering', isKnown)).toEqual(['erklæring'])
  expect(closeWords('gjøe', isKnown).toSorted()).toEqual(['gjør', 'gjøre'])
  expect(closeWords('slettng', isKnown)).toEqual(['sletting'])
  expect(closeWords('sletting', isKnown)).toEqual([])
})
