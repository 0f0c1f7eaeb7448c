import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import type {ResolvedBlock, ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import {languages, type Language} from '../../../core/language.js'
import {starterKinds, type StarterKind} from '../../../core/starters/starterKind.js'
import {
  askedArticles,
  starterSection,
  type AskedArticle,
} from '../../../core/starters/starterSections.js'
import {sectionNames} from '../../../core/starters/startNotice.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import {demoFactsAt} from '../../emulator/composedDemo.js'
import {completeFacts, startedNotice} from './completeFacts.js'

const everyStarter = languages.flatMap((language) => starterKinds.map((kind) => ({language, kind})))

test.for(everyStarter)(
  'a notice for $kind in $language composes at once for a brand whose facts are complete',
  ({language, kind}) => {
    for (const isHealthService of [false, true]) {
      const notice = startedNotice({language, kind, isHealthService})
      expect(resolveNotice(notice, completeFacts()).problems).toEqual([])
    }
  },
)

test('a notice of every kind composes at once for every brand of the demo in its languages', () => {
  const facts = demoFactsAt(3)
  const problems = facts.brands.flatMap((brand) =>
    brand.languages.flatMap((language) =>
      starterKinds.flatMap((kind) => {
        const wish = {language, kind, isHealthService: brand.isHealthService === true}
        return resolveNotice(startedNotice(wish, brand._id), facts).problems
      }),
    ),
  )
  expect(facts.brands.length).toBeGreaterThan(5)
  expect(problems).toEqual([])
})

/** What a reader finds of each thing the law asks for, in a notice composed from complete facts. */
const evidence: Record<AskedArticle, (reader: Reader) => readonly (string | undefined)[]> = {
  '13(1)(a)': ({line}) => [line('controller', 'name'), line('controller', 'email')],
  '13(1)(b)': ({line}) => [line('controller', 'dpo')],
  '13(1)(c)': ({cell, language}) => [
    cell('purposes', 'memberships'),
    cell('purposes', wordsIn(language).legalBases['6(1)(f)']),
  ],
  '13(1)(d)': ({cell}) => [cell('purposes', 'knowing our members')],
  '13(1)(e)': ({cell}) => [cell('processors', 'Skyen Inc.'), cell('purposes', 'Banken')],
  '13(1)(f)': ({cell, says, language}) => [
    cell('processors', wordsIn(language).transferBases.scc),
    says('transfers', 'personvern@nordlys.example'),
  ],
  '13(2)(a)': ({cell}) => [cell('retention', 'after the last visit')],
  '13(2)(b)': ({line}) =>
    ['15', '16', '17', '18', '20', '21'].map((right) => line('rights', right)),
  '13(2)(c)': ({line}) => [line('rights', '7(3)')],
  '13(2)(d)': ({line}) => [line('rights', '77'), line('authority', 'name')],
  '13(2)(e)': ({cell, words}) => [cell('purposes', 'no membership without it'), words('required')],
  '13(2)(f)': ({cell, words}) => [cell('purposes', 'a score by age'), words('automated')],
  '14(1)(d)': ({cell}) => [cell('purposes', 'names and addresses')],
  '14(2)(f)': ({cell, words}) => [cell('purposes', 'the public register'), words('source')],
  '21(4)': ({words}) => [words('objection')],
}

test.for(
  everyStarter.flatMap((starter) => askedArticles.map((article) => ({...starter, article}))),
)(
  'a notice for $kind in $language says what Art. $article asks for',
  ({language, kind, article}) => {
    const found = evidence[article](readerOf(language, kind))
    expect(found.every((text) => text !== undefined && text !== '')).toBe(true)
  },
)

test.for(starterKinds)('a notice for %s has a section for each thing the law asks for', (kind) => {
  const said = sectionNames({kind, isHealthService: false}).flatMap(
    (name) => starterSection(name).says,
  )
  expect(said.toSorted()).toEqual([...askedArticles].toSorted())
})

test('a notice started for a brand without facts names each one that is missing', () => {
  const {brands, groups, ...facts} = completeFacts()
  const bare = {
    ...facts,
    brands,
    groups,
    purposes: [],
    organisations: facts.organisations.map((one) =>
      one._id === 'controller'
        ? {_id: one._id, _type: one._type, name: 'Nordlys AS', country: 'NO'}
        : one,
    ),
  }
  const notice = startedNotice({language: 'nb', kind: 'privacy', isHealthService: false})
  const named = resolveNotice(notice, bare).problems.map(
    ({documentId, field}) => `${documentId} ${field}`,
  )
  expect([...new Set(named)].toSorted()).toEqual([
    'controller authority',
    'controller email',
    'group purposes',
  ])
})

test('a notice started in a language its facts are not written in names the fact and the language', () => {
  const {purposes, ...facts} = completeFacts()
  const only = purposes.map((purpose) => ({...purpose, title: {nb: 'Medlemskap'}}))
  const notice = startedNotice({language: 'sv', kind: 'privacy', isHealthService: false})
  const fields = resolveNotice(notice, {...facts, purposes: only}).problems.map(({field}) => field)
  expect(fields).toContain('title.sv')
})

test.for([
  ['nb', 'behandlingsansvarlig', 'dataansvarlig'],
  ['nn', 'behandlingsansvarleg', 'dataansvarleg'],
] as const)(
  'a health service is called by the word of health law in %s',
  ([language, common, health]) => {
    const noticeText = (isHealthService: boolean) =>
      JSON.stringify(startedNotice({language, kind: 'privacy', isHealthService}))
    expect(noticeText(false)).toContain(` ${common}`)
    expect(noticeText(true)).toContain(` ${health}`)
    expect(noticeText(true)).not.toContain(common)
  },
)

test('the patient record stands in the notice of a health service alone', () => {
  const names = (kind: StarterKind, isHealthService: boolean) =>
    sectionNames({kind, isHealthService})
  expect(names('privacy', true)).toContain('record')
  expect(names('privacy', false)).not.toContain('record')
  expect(names('employees', true)).not.toContain('record')
})

test('the same section has the same address in every language', () => {
  const anchors = languages.map((language) =>
    startedNotice({language, kind: 'privacy', isHealthService: true}).sections.map(
      ({anchor}) => anchor?.current,
    ),
  )
  expect(new Set(anchors.map((list) => list.join(' '))).size).toBe(1)
})

test('no two sections, blocks or words of a started notice share a key', () => {
  const keys = [
    ...JSON.stringify(
      startedNotice({language: 'nb', kind: 'privacy', isHealthService: true}),
    ).matchAll(/"_key":"(\w+)"/g),
  ].map(([, key]) => key)
  expect(keys.length).toBeGreaterThan(100)
  expect(new Set(keys).size).toBe(keys.length)
})

type Reader = {
  readonly language: Language
  /** The line of a card or list. */
  readonly line: (of: string, key: string) => string | undefined
  /** A cell of a table that holds these words. */
  readonly cell: (of: string, words: string) => string | undefined
  /** The words of a section, if they hold these. */
  readonly says: (anchor: string, words: string) => string | undefined
  readonly words: (anchor: string) => string
}

function readerOf(language: Language, kind: StarterKind): Reader {
  const notice = startedNotice({language, kind, isHealthService: false})
  const resolved = composeNotice(notice, completeFacts())
  const blocks = resolved.sections.flatMap((section) => section.blocks)
  const words = (anchor: string) => wordsOf(resolved, anchor)
  return {
    language,
    line: (of, key) =>
      blocks
        .flatMap((block) => (block._type === 'descriptions' && block.of === of ? block.items : []))
        .find(({_key}) => _key === key)?.description,
    cell: (of, part) =>
      blocks
        .flatMap((block) => (block._type === 'table' && block.of === of ? block.rows : []))
        .flatMap(({cells}) => cells)
        .find((cell) => cell.includes(part)),
    says: (anchor, part) => (words(anchor).includes(part) ? part : undefined),
    words,
  }
}

function wordsOf({sections}: ResolvedNotice, anchor: string): string {
  const text = (block: ResolvedBlock): string =>
    block._type === 'block' ? block.children.map((child) => child.text).join('') : ''
  return sections
    .filter((section) => section.anchor === anchor)
    .flatMap(({blocks}) => blocks.map(text))
    .join('\n')
}
