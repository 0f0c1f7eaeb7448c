import {expect, test} from 'vitest'

import {deskCommands} from '../../../../core/desk/deskCommands.js'
import {
  gapsOf,
  marketingEnd,
  registrationOf,
  type TypedRequest,
} from '../../../../plugins/privacyNotices/requests/typedRequest.js'

const today = '2026-11-28'
const typed: TypedRequest = {
  brand: 'klinikk24',
  kind: 'erasure',
  concerns: undefined,
  subject: 'self',
  channel: 'phone',
  receivedOn: '2026-11-27',
  language: 'nb',
  address: ' kari@example.com ',
  postalAddress: '',
  name: '',
  words: ' Slett alt ',
  proof: 'Ringt tilbake',
}

test('all that is missing is said at once, in the order of the form', () => {
  const blank = {
    brand: '',
    kind: undefined,
    channel: undefined,
    receivedOn: '',
    address: '',
    proof: ' ',
  }
  expect(gapsOf({...typed, ...blank}, today)).toEqual([
    'brand',
    'kind',
    'channel',
    'receivedOn',
    'reach',
    'proof',
  ])
  expect(gapsOf(typed, today)).toEqual([])
})

test('a request came today or earlier, and not more than a year ago', () => {
  const gapsOn = (receivedOn: string) => gapsOf({...typed, receivedOn}, today)
  expect(gapsOn('2026-11-28')).toEqual([])
  expect(gapsOn('2026-11-29')).toEqual(['ahead'])
  expect(gapsOn('2025-11-28')).toEqual([])
  expect(gapsOn('2025-11-27')).toEqual(['tooOld'])
  expect(gapsOn('2026-02-30')).toEqual(['receivedOn'])
})

test('an answer can get there by mail or by letter; an address that is none is no way', () => {
  expect(gapsOf({...typed, address: '', postalAddress: 'Storgata 1, Oslo'}, today)).toEqual([])
  expect(gapsOf({...typed, address: 'kari@'}, today)).toEqual(['address'])
})

test('what is sent is what the functions take, without the fields left empty', () => {
  const registration = registrationOf(typed)
  expect(registration).toEqual({
    brand: 'klinikk24',
    kind: 'erasure',
    subject: 'self',
    channel: 'phone',
    receivedOn: '2026-11-27',
    language: 'nb',
    address: 'kari@example.com',
    words: 'Slett alt',
    proof: 'Ringt tilbake',
  })
  expect(deskCommands.registerRequest.safeParse(registration).success).toBe(true)
  expect(registrationOf({...typed, kind: undefined})).toBeUndefined()
})

test('an objection says what it is from; another kind is sent without', () => {
  for (const kind of ['objection', 'withdrawal'] as const) {
    expect(gapsOf({...typed, kind}, today)).toEqual(['concerns'])
    const asked = {...typed, kind, concerns: 'marketing'} as const
    expect(gapsOf(asked, today)).toEqual([])
    expect(registrationOf(asked)).toMatchObject({kind, concerns: 'marketing'})
  }
  const changed = registrationOf({...typed, kind: 'erasure', concerns: 'marketing'})
  expect(changed).not.toHaveProperty('concerns')
})

test('marketing ends at once for whoever asks, under an address', () => {
  expect(marketingEnd(typed)).toBe('atOnce')
  expect(marketingEnd({...typed, address: ' '})).toBe('noAddress')
  expect(marketingEnd({...typed, subject: 'ward'})).toBe('handler')
  expect(marketingEnd({...typed, subject: 'lostAddress', address: ''})).toBe('handler')
})
