import {expect, test} from 'vitest'

import {quotesOf} from './lawFindings.js'

const sent = [
  'Kundeservice besvares av et selskap i Filippinene.',
  'Opplysningane vert lagra på ein server i USA.',
  'Vores udviklere i Ukraine har adgang til systemet.',
  'Uppgifterna behandlas av ett företag i Indien.',
  'Our chat is handled by a team in Serbia.',
  'Chatten leveres af Talkwise Inc. i Texas.',
  'Svarene lagres hos et firma i Boston.',
  'Supporten sköts av ett bolag i London.',
]

test.for(sent)('data that goes to a third country needs a ground near: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'missing_transfer_basis')).toEqual([sentence])
})

const grounded = [
  'Kundeservice besvares av et selskap i Filippinene. Overføringen bygger på standardkontrakter.',
  'Opplysningane vert lagra i USA, berre om du har samtykka til det.',
  'Vi overfører ikke opplysninger til USA.',
  'Vi selger reiser til Thailand.',
  'Systemet drives fra Canada, som EU-kommisjonen har funnet trygt.',
  'Data lagras i Japan, som kommissionen har godkänt.',
  'The list is stored in the USA by a company that is certified there.',
  'Reading these Indiana Jones notes needs no data.',
]

test.for(grounded)(
  'a ground near, a denial or a country for its own sake is left alone: %s',
  (text) => {
    expect(quotesOf(`Title\n\n${text}`, 'missing_transfer_basis')).toEqual([])
  },
)

test('a ground for one service is none for another', () => {
  const text =
    'Title\n\nMailchimp sends our mail under the Data Privacy Framework.\n\nZendesk stores your messages in the United States.'
  expect(quotesOf(text, 'missing_transfer_basis')).toEqual([
    'Zendesk stores your messages in the United States.',
  ])
})

test('a ground told of elsewhere for the same service, or for all transfers, is near enough', () => {
  const list = 'Title\n\n- Mailchimp, USA: newsletters'
  expect(
    quotesOf(
      `${list}\n\nTransfers\n\nMailchimp is certified under the Data Privacy Framework.`,
      'missing_transfer_basis',
    ),
  ).toEqual([])
  expect(
    quotesOf(
      `${list}\n\nTransfers\n\nTransfers outside the EEA rest on standard contractual clauses.`,
      'missing_transfer_basis',
    ),
  ).toEqual([])
})
