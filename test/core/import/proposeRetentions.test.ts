import {expect, test} from 'vitest'

import {factDocuments} from '../../../core/import/factDocuments.js'
import type {KnownPurpose} from '../../../core/import/knownFacts.js'
import {groupOf, proposedIn} from './groupOf.js'

const into = groupOf()
const retentionsIn = (input: string) =>
  proposedIn(input, into, 'a.md').filter((each) => each.type === 'retention')

const table = (head: string, row: string) =>
  `# Notice\n\n## Table\n\n| ${head} |\n| --- | --- | --- |\n| ${row} |\n`

test.each([
  [
    'nb',
    table(
      'Formål | Grunnlag | Lagringstid',
      'Føre regnskap | artikkel 6 nr. 1 bokstav c | 5 år etter årets slutt',
    ),
    'Føre regnskap',
    'etter årets slutt',
  ],
  [
    'nn',
    table(
      'Føremål | Grunnlag | Kor lenge',
      'Føre rekneskap | artikkel 6 nr. 1 bokstav c | 5 år etter utgangen av året',
    ),
    'Føre rekneskap',
    'etter utgangen av året',
  ],
  [
    'da',
    table(
      'Formål | Grundlag | Opbevaringsperiode',
      'Føre regnskab | artikel 6, stk. 1, litra c | 5 år fra årets udgang',
    ),
    'Føre regnskab',
    'fra årets udgang',
  ],
  [
    'sv',
    table(
      'Ändamål | Rättslig grund | Hur länge',
      'Bokföring | artikel 6.1 c | 5 år efter årets slut',
    ),
    'Bokföring',
    'efter årets slut',
  ],
  [
    'en',
    table(
      'Purpose | Legal basis | Retention',
      'Accounting | Article 6(1)(c) | 5 years after the accounting year',
    ),
    'Accounting',
    'after the accounting year',
  ],
])('a row that names a purpose and a period is certain: %s', (_, input, title, start) => {
  const proposals = proposedIn(input, into, 'a.md')
  const [retention] = proposals.filter((each) => each.type === 'retention')
  expect(retention).toMatchObject({
    isCertain: true,
    fields: {months: 60, start},
    purpose: {title, key: `purpose ${title}`},
  })
  const kept = proposals.filter(({type}) => type === 'purpose' || type === 'retention')
  expect(factDocuments(kept, into, 'nb', () => 'x')).toEqual([
    {
      make: {
        _id: 'processingPurpose-x',
        _type: 'processingPurpose',
        title: {nb: title},
        legalBasis: '6(1)(c)',
        retention: {months: 60, start: {nb: start}},
        group: {_type: 'reference', _ref: 'group'},
      },
    },
  ])
})

test('a period is of the purpose that speaks of the same, and an editor looks', () => {
  const purposes = '## Formål\n\nVi bruker opplysninger til:\n\n- Føre regnskap\n- Sende ut varer\n'
  const [retention] = retentionsIn(
    `# Personvern\n\n${purposes}\n## Lagring\n\nBilag oppbevares i fem år etter regnskapsårets slutt.\n`,
  )
  expect(retention).toMatchObject({
    isCertain: false,
    at: {quote: 'Bilag oppbevares i fem år etter regnskapsårets slutt.'},
    fields: {what: 'Bilag', months: 60, start: 'etter regnskapsårets slutt'},
    purpose: {title: 'Føre regnskap', key: 'purpose Føre regnskap'},
  })
})

test('a period that the group has for its purpose is recognised, and changes nothing', () => {
  const proposals = retentionsIn(
    '# Personvern\n\n## Føre journal\n\nJournalen oppbevares i ti år etter siste innføring.\n',
  )
  expect(proposals).toMatchObject([
    {knownId: 'journal', purpose: {id: 'journal', title: 'Føre journal'}},
  ])
  expect(factDocuments(proposals, into, 'nb', () => 'x')).toEqual([])
})

test('a period that the group has otherwise stays, and the editor is told', () => {
  const proposals = retentionsIn('# Personvern\n\nJournalen oppbevares i femten år.\n')
  expect(proposals).toMatchObject([
    {
      isCertain: false,
      fields: {months: 180},
      purpose: {id: 'journal'},
      groupSays: {months: 120, start: 'etter siste innføring'},
    },
  ])
  expect(factDocuments(proposals, into, 'nb', () => 'x')).toEqual([])
})

test('a purpose of the group that has no period yet is filled', () => {
  const [first, ...others] = into.facts.purposes
  const purposes = first ? [{...first, retention: null}, ...others] : []
  const unfinished = {...into, facts: {...into.facts, purposes}}
  const proposals = proposedIn('# Personvern\n\nJournalen oppbevares i ti år.\n', unfinished)
  expect(factDocuments(proposals, unfinished, 'nb', () => 'x')).toEqual([
    {documentId: 'journal', fill: {retention: {months: 120}}},
  ])
})

/** The group, with another period for its first purpose. */
function groupSaying(retention: KnownPurpose['retention']) {
  const [first, ...others] = into.facts.purposes
  const purposes = first ? [{...first, retention}, ...others] : []
  return {...into, facts: {...into.facts, purposes}}
}

const inWords = '# Personvern\n\n## Føre journal\n\nJournalen slettes etter 30 dager.\n'

test('a period that the group has in words alone is recognised by its words', () => {
  const [first] = proposedIn(inWords, groupSaying(null), 'a.md').filter(
    (each) => each.type === 'retention',
  )
  expect(first?.fields).toEqual({what: 'Journalen', start: '30 dager', after: 'erased'})
  const again = groupSaying({start: {nb: '30 dager'}})
  const [retention] = proposedIn(inWords, again, 'a.md').filter(({type}) => type === 'retention')
  expect(retention).toMatchObject({knownId: 'journal'})
  expect(retention).not.toHaveProperty('groupSays')
  const other = groupSaying({start: {nb: '60 dager'}})
  const [differing] = proposedIn(inWords, other, 'a.md').filter(({type}) => type === 'retention')
  expect(differing).toMatchObject({groupSays: {start: '60 dager'}})
})

test('what the group says in another language alone is not shown as a period that stays', () => {
  const english = groupSaying({start: {en: '30 days'}})
  const [retention] = proposedIn(inWords, english, 'a.md').filter(({type}) => type === 'retention')
  expect(retention).not.toHaveProperty('groupSays')
})

test('a purpose of another group is not the one of this', () => {
  const [first] = into.facts.purposes
  const theirs = {...first, _id: 'theirs', group: {_ref: 'other'}}
  const other = {...into, facts: {...into.facts, purposes: [theirs]}}
  const input =
    '# Personvern\n\n## Formål\n\nVi bruker opplysninger til:\n\n- Føre journal\n\n## Lagring\n\nJournalen oppbevares i ti år.\n'
  for (const {knownId} of proposedIn(input, other, 'a.md')) expect(knownId).toBeUndefined()
})

test('what no purpose is named for becomes one by its own name', () => {
  const proposals = retentionsIn('# Personvern\n\nParkeringskort slettes etter 12 måneder.\n')
  expect(proposals).toMatchObject([{isCertain: false, fields: {what: 'Parkeringskort'}}])
  expect(proposals[0]?.purpose).toBeUndefined()
  expect(factDocuments(proposals, into, 'nb', () => 'x')).toMatchObject([
    {
      make: {
        title: {nb: 'Parkeringskort'},
        retention: {months: 12, after: 'erased'},
        group: {_ref: 'group'},
      },
    },
  ])
})

test('a purpose has one period: a second one stands by itself', () => {
  const proposals = retentionsIn(
    '# Personvern\n\nJournalen oppbevares i ti år. Notater i journalen oppbevares i to år.\n',
  )
  expect(proposals.map(({purpose}) => purpose?.id)).toEqual(['journal', undefined])
})

test('days and weeks have no field of months: they stay in their words', () => {
  const [retention] = retentionsIn(
    '# Personvern\n\nParkeringsbilder slettes 30 dager etter at de er tatt.\n',
  )
  expect(retention?.fields).toEqual({
    what: 'Parkeringsbilder',
    start: '30 dager etter at de er tatt',
    after: 'erased',
  })
})

test.each([
  ['nb', 'Vi lagrer opplysninger så lenge det er nødvendig.'],
  ['nn', 'Vi lagrar opplysningar så lenge det er naudsynt.'],
  ['da', 'Vi gemmer oplysninger, så længe det er nødvendigt.'],
  ['sv', 'Vi sparar uppgifter så länge det är nödvändigt.'],
  ['en', 'We keep information for as long as necessary.'],
])('as long as necessary is no period: %s', (_, sentence) => {
  expect(retentionsIn(`# Notice\n\n${sentence}\n`)).toEqual([])
})
