import {expect, test} from 'vitest'

import {languageNames} from '../../../core/language.js'
import {chosenLanguage} from '../../../plugins/privacyNotices/locale/chosenLanguage.js'
import {
  schemaIn,
  schemaWords,
  translatorTo,
} from '../../../plugins/privacyNotices/locale/schemaIn.js'
import {translateSchema} from '../../../plugins/privacyNotices/locale/translateSchema.js'
import {countryOptions} from '../../../schemas/countryOptions.js'
import {schemaTypes} from '../../../schemas/index.js'
import {mayReadTheSame} from './sameInBoth.js'

const languages = ['nb', 'da'] as const

/** Everything a form says, with the type it was first said in. */
function saidInForms(): Map<string, string> {
  const said = new Map<string, string>()
  for (const type of schemaTypes) {
    const see = (english: string): string => {
      if (!said.has(english)) said.set(english, type.name)
      return english
    }
    translateSchema(type, {text: see, preview: see, content: see})
  }
  return said
}

/** Everything previews say when a document is still empty. */
function saidInEmptyPreviews(): Set<string> {
  const said = new Set<string>()
  const see = (english: string): string => {
    said.add(english)
    return english
  }
  for (const type of schemaTypes) {
    const seen = translateSchema(type, {text: (text) => text, preview: see, content: see})
    if ('preview' in seen) seen.preview?.prepare?.({})
  }
  return said
}

/** Names of languages and countries: each by itself, or known to the platform. */
const namesAsTheyAre = new Set<string>([
  ...Object.values(languageNames),
  ...countryOptions.map(({title}) => title),
])

test.each(languages)('every word of every form is said in %s', (language) => {
  const {texts} = schemaWords[language]
  const missing = [...saidInForms()]
    .filter(([english]) => !namesAsTheyAre.has(english) && texts[english] === undefined)
    .map(([english, type]) => `${type}: ${english}`)
  expect(missing).toEqual([])
})

test.each(languages)('no translation to %s is left of what no form says any more', (language) => {
  const said = saidInForms()
  const leftOver = Object.keys(schemaWords[language].texts).filter((english) => !said.has(english))
  expect(leftOver).toEqual([])
})

test.each(languages)('every word of an empty document’s preview is said in %s', (language) => {
  const {preview} = translatorTo(language)
  const said = [...saidInEmptyPreviews()].filter((english) => !/^undefined\b/.test(english))
  expect(said).toContain('Section without heading')
  const missing = said.filter(
    (english) =>
      preview(english) === english &&
      !mayReadTheSame(language, english.replaceAll('undefined', '')),
  )
  expect(missing).toEqual([])
})

test.each(languages)('what is said in %s is not left in English', (language) => {
  const {texts, previews, codes} = schemaWords[language]
  const same = Object.entries({...texts, ...previews, ...codes})
    .filter(([english, said]) => english === said || said.trim() === '')
    .filter(([, said]) => !mayReadTheSame(language, said))
  expect(same).toEqual([])
})

test.each(languages)('what stands in braces in a form stands there in %s too', (language) => {
  const {texts, previews} = schemaWords[language]
  const gaps = (text: string) => [...text.matchAll(/\{+\w+\}+/g)].map(String).toSorted()
  for (const [english, said] of Object.entries({...texts, ...previews})) {
    expect(new Set(gaps(said)), english).toEqual(new Set(gaps(english)))
  }
})

const brandSchema = {
  name: 'brand',
  type: 'document',
  title: 'Brand',
  groups: [{name: 'contact', title: 'Contact'}],
  fields: [
    {name: 'country', type: 'string', options: {list: [{title: 'Norway', value: 'NO'}]}},
    {name: 'kind', type: 'array', of: [{type: 'string', title: 'Language'}]},
  ],
  preview: {
    select: {title: 'name'},
    prepare: ({title, kind}: {title?: string; kind?: string}) => ({
      title: title ?? 'Section without heading',
      subtitle: [kind, 'version 4'].join(' · '),
    }),
  },
}

test('titles, groups, choices and items of lists are said in the editor’s language', () => {
  const [brand] = schemaIn('nb', [brandSchema])
  expect(brand).toMatchObject({
    name: 'brand',
    title: 'Merkevare',
    groups: [{name: 'contact', title: 'Kontakt'}],
    fields: [
      {name: 'country', options: {list: [{title: 'Norge', value: 'NO'}]}},
      {name: 'kind', of: [{type: 'string', title: 'Språk'}]},
    ],
  })
})

test('a preview leaves content as it is, even where it reads like a word of the form', () => {
  const [brand] = schemaIn('nb', [brandSchema])
  expect(brand?.preview.prepare({title: 'Brand', kind: 'material'})).toEqual({
    title: 'Brand',
    subtitle: 'vesentlig · versjon 4',
  })
  expect(brand?.preview.prepare({})).toMatchObject({title: 'Avsnitt uten overskrift'})
})

test('in English the forms are as they are written', () => {
  expect(schemaIn('en', schemaTypes)).toEqual(schemaTypes)
})

test('outside a browser the forms are in English', () => {
  expect(chosenLanguage()).toBe('en')
})
