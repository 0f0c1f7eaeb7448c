import {expect, test} from 'vitest'

import {factDocuments} from '../../../core/import/factDocuments.js'
import {isSameName} from '../../../core/import/isSameName.js'
import {proposeFacts} from '../../../core/import/proposeFacts.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'
import {norwegianFacts} from '../compose/norwegianNotice.js'

const facts = norwegianFacts()
const [brand] = facts.brands
const into = {facts, groupId: brand?.group._ref ?? '', brandId: brand?._id ?? ''}

test.each([
  ['Magy Media AS', 'MAGY MEDIA A.S.', true],
  ['Google Ireland Ltd', 'Google LLC', true],
  ['Magy Media AS', 'Magy Medier AS', false],
  ['AS', 'ASA', false],
])('%s and %s are one organisation: %s', (one, other, is) => {
  expect(isSameName(one, other)).toBe(is)
})

const proposed = (input: string) => {
  const text = readNoticeText(input)
  return proposeFacts(text, readElements(text), into)
}

test('a supplier that the group has an agreement with is recognised, and made by nobody', () => {
  const [agreement] = facts.agreements
  const organisation = facts.organisations.find(({_id}) => _id === agreement?.organisation._ref)
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
