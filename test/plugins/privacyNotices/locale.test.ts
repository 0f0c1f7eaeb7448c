import {expect, test} from 'vitest'

import {studioWords} from '../../../plugins/privacyNotices/locale/parts.js'
import {studioBundles} from '../../../plugins/privacyNotices/locale/studioBundles.js'
import {studioLanguageOf} from '../../../plugins/privacyNotices/locale/studioLanguage.js'
import {studioText, studioTextBy} from '../../../plugins/privacyNotices/locale/studioText.js'
import {mayReadTheSame} from './sameInBoth.js'

const translations = ['nb', 'da'] as const

test.each(translations)('every word of the Studio is said in %s, and nothing more', (language) => {
  expect(Object.keys(studioWords[language]).toSorted()).toEqual(
    Object.keys(studioWords.en).toSorted(),
  )
})

test.each(translations)('no word of the Studio is left in English in %s', (language) => {
  const left = Object.entries(studioWords[language])
    .filter(([key, said]) => said.trim() === '' || said === studioWords.en[key])
    .filter(([, said]) => !mayReadTheSame(language, said))
  expect(left).toEqual([])
})

test.each(translations)(
  'a sentence in %s is filled with the values its English has',
  (language) => {
    const gaps = (text = '') => new Set([...text.matchAll(/\{\{\w+\}\}/g)].map(String))
    for (const [key, english] of Object.entries(studioWords.en)) {
      const isPlural = /_(?:one|other)$/.test(key)
      const [expected, found] = [gaps(english), gaps(studioWords[language][key])]
      if (isPlural) for (const set of [expected, found]) set.delete('{{count}}')
      expect(found, key).toEqual(expected)
    }
  },
)

test('editors are told of new versions, never of stamps', () => {
  const stamps = Object.entries(studioWords.en).filter(([, said]) =>
    /\bstamp(?:s|ed|ing)?\b/i.test(said),
  )
  expect(stamps).toEqual([])
})

test('one is counted by its own word', () => {
  const text = studioText('nb')
  expect(text('change.made', {count: 1})).toBe('Det er laget én ny versjon')
  expect(text('change.made', {count: 3})).toBe('Det er laget 3 nye versjoner')
})

test('the Studio’s own translator is asked for the plugin’s words', () => {
  const asked: unknown[] = []
  const t = (key: string, options: Record<string, unknown>): string => {
    asked.push([key, options])
    return 'Versjon 4 er klar.'
  }
  const text = studioTextBy({t, currentLocale: {id: 'nb-NO'}})
  expect(text('published.newVersion', {version: 4})).toBe('Versjon 4 er klar.')
  expect(text.language).toBe('nb')
  expect(asked).toEqual([['published.newVersion', {version: 4, ns: 'privacyNotices'}]])
})

test('a reader of any Norwegian gets Bokmål, a reader of a language we have not gets English', () => {
  expect(['nb-NO', 'nn', 'no', 'da-DK', 'sv-SE', 'en-US'].map(studioLanguageOf)).toEqual([
    'nb',
    'nb',
    'nb',
    'da',
    'en',
    'en',
  ])
})

test('the words are known to each of the Studio’s locales', () => {
  expect(studioBundles.map(({locale, namespace}) => `${locale} ${namespace}`)).toEqual([
    'en-US privacyNotices',
    'nb-NO privacyNotices',
    'da-DK privacyNotices',
  ])
})
