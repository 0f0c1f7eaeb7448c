import {expect, test} from 'vitest'

import {factDocuments} from '../../../core/import/factDocuments.js'
import {isSameName} from '../../../core/import/isSameName.js'
import {knownFactsSchema} from '../../../core/import/knownFacts.js'
import {groupOf, proposedIn} from './groupOf.js'

const into = groupOf()
const {facts} = into

test.each([
  ['Magy Media AS', 'MAGY MEDIA A.S.', true],
  ['Google Ireland Ltd', 'Google LLC', true],
  ['Magy Media AS', 'Magy Medier AS', false],
  ['AS', 'ASA', false],
])('%s and %s are one organisation: %s', (one, other, is) => {
  expect(isSameName(one, other)).toBe(is)
})

const proposed = (input: string) => proposedIn(input, into)

test('a supplier that the group has an agreement with is recognised, and made by nobody', () => {
  const [agreement] = facts.agreements
  const organisation = facts.organisations.find(({_id}) => _id === agreement?.organisation?._ref)
  const known = `Personvernerklæring\n\nStudio Vest AS er behandlingsansvarlig for opplysningene.\n\nDatabehandlere\n\nVi har databehandleravtale med følgende selskaper:\n- ${organisation?.name}\n- Nordlys Hosting AS\n`
  const processors = proposed(known).filter(({type}) => type === 'processor')
  expect(processors.map(({key, knownId}) => [key, knownId])).toEqual([
    [`processor ${organisation?.name}`, agreement?._id],
    ['processor Nordlys Hosting AS', undefined],
  ])
  const changes = factDocuments(processors, into, 'nb', () => 'x')
  expect(changes).toEqual([
    {make: expect.objectContaining({_type: 'organisation', name: 'Nordlys Hosting AS'})},
    {
      make: expect.objectContaining({
        _type: 'processorAgreement',
        organisation: {
          _type: 'reference',
          _ref: 'organisation-x',
          _weak: true,
          _strengthenOnPublish: {type: 'organisation'},
        },
      }),
    },
  ])
})

test('each proposal quotes the words it was read from', () => {
  const input = `Personvernerklæring\n\nDatabehandlere\n\nVi har databehandleravtale med følgende selskaper:\n- Nordlys Hosting AS\n`
  for (const {at} of proposed(input)) expect(input.slice(at.start, at.end)).toBe(at.quote)
})

test('a supplier is known by its product too', () => {
  const [agreement] = facts.agreements
  const agreements = agreement ? [{...agreement, product: 'Mailchimp'}] : []
  const processors = proposedIn(
    'Personvernerklæring\n\nDatabehandlere\n\nNyhetsbrevet sendes med Mailchimp, som er vår databehandler.\n',
    {...into, facts: {...facts, agreements}},
  ).filter(({type}) => type === 'processor')
  expect(processors.map(({knownId}) => knownId)).toEqual([agreement?._id])
})

test('a supplier whose name is written in two ways is one supplier', () => {
  const processors = proposed(
    'Personvernerklæring\n\nDatabehandlere\n\nVi har databehandleravtale med følgende selskaper:\n- Nordlys Hosting AS\n- NORDLYS HOSTING A/S\n- Skyblikk AS\n',
  ).filter(({type}) => type === 'processor')
  expect(processors.map(({key}) => key)).toEqual([
    'processor Nordlys Hosting AS',
    'processor Skyblikk AS',
  ])
})

test('what was imported and nobody has finished yet is known again', () => {
  const list =
    'Personvernerklæring\n\nDatabehandlere\n\nVi har databehandleravtale med følgende selskaper:\n- Nordlys Hosting AS\n'
  const made = factDocuments(proposed(list), into, 'nb', () => 'x').flatMap((change) =>
    'make' in change ? [change.make] : [],
  )
  const again = knownFactsSchema.parse({
    ...facts,
    organisations: [...facts.organisations, ...made.filter(({_type}) => _type === 'organisation')],
    agreements: made.filter(({_type}) => _type === 'processorAgreement'),
  })
  const [processor] = proposedIn(list, {...into, facts: again})
  expect(processor).toMatchObject({type: 'processor', knownId: 'processorAgreement-x'})
  expect(
    factDocuments(processor ? [processor] : [], {...into, facts: again}, 'nb', () => 'y'),
  ).toEqual([])
})
