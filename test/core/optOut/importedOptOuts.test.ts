import {expect, test} from 'vitest'

import {importColumns} from '../../../core/optOut/importColumns.js'
import {importedDate} from '../../../core/optOut/importedDate.js'
import {importedOptOuts, type NamedBrand} from '../../../core/optOut/importedOptOuts.js'

const brands: NamedBrand[] = [
  {
    name: 'Klinikk24',
    slug: {current: 'klinikk24'},
    newsletters: [
      {_key: 'a', slug: {current: 'nyhetsbrev'}, name: {nb: 'Nyhetsbrev', en: 'Newsletter'}},
    ],
  },
  {name: 'FIT24', slug: {current: 'fit24'}, newsletters: null},
]

const heads = ['address', 'brand', 'newsletter', 'channel', 'on']

function read(...rows: string[][]) {
  return importedOptOuts([heads, ...rows], brands, {})
}

test('a row names brand and newsletter by name or short name, in any language and case', () => {
  const plan = read(
    ['kari@example.com', 'klinikk24', 'nyhetsbrev', 'SMS', '2024-05-03'],
    ['ola@example.com', 'KLINIKK24', 'Newsletter', '', ''],
  )
  expect(plan?.rows).toEqual([
    {
      row: 2,
      optOut: {
        address: 'kari@example.com',
        brand: 'klinikk24',
        newsletter: 'nyhetsbrev',
        channel: 'sms',
        on: '2024-05-03',
      },
    },
    {
      row: 3,
      optOut: {address: 'ola@example.com', brand: 'klinikk24', newsletter: 'nyhetsbrev'},
    },
  ])
})

test('a row that cannot be meant is refused by its number and why, and the others are read', () => {
  const plan = read(
    ['nobody', 'klinikk24'],
    ['a@example.com', ''],
    ['a@example.com', 'Klinikk25'],
    ['a@example.com', 'FIT24', 'Nyhetsbrev'],
    ['a@example.com', 'FIT24', '', 'fax'],
    ['a@example.com', 'FIT24', '', '', '5/3/2024'],
    ['', '', '', '', ''],
    ['a@example.com', 'FIT24', '', 'e-mail'],
  )
  expect(plan?.refused).toEqual([
    {row: 2, reason: 'no-address'},
    {row: 3, reason: 'no-brand'},
    {row: 4, reason: 'unknown-brand'},
    {row: 5, reason: 'unknown-newsletter'},
    {row: 6, reason: 'unknown-channel'},
    {row: 7, reason: 'no-date'},
  ])
  expect(plan?.rows).toEqual([
    {row: 9, optOut: {address: 'a@example.com', brand: 'fit24', channel: 'email'}},
  ])
})

test('rows that name no brand take the one chosen, and its newsletter with it', () => {
  const table = [['E-post', 'Merkevare'], ['a@example.com'], ['b@example.com', 'FIT24']]
  const plan = importedOptOuts(table, brands, {brand: 'klinikk24', newsletter: 'nyhetsbrev'})
  expect(plan?.rows.map(({optOut}) => optOut)).toEqual([
    {address: 'a@example.com', brand: 'klinikk24', newsletter: 'nyhetsbrev'},
    {address: 'b@example.com', brand: 'fit24'},
  ])
})

test('a file without a column of addresses is not read at all', () => {
  expect(importedOptOuts([['Name', 'Brand']], brands, {})).toBeUndefined()
  expect(importedOptOuts([], brands, {})).toBeUndefined()
})

test('columns are known by the heads that Mailchimp and Norwegian and Danish editors give them', () => {
  expect(importColumns(['First Name', 'Email Address', 'UNSUB_TIME'])).toEqual({address: 1, on: 2})
  expect(importColumns(['E-postadresse', 'Merkevare', 'Nyhetsbrev', 'Kanal', 'Dato'])).toEqual({
    address: 0,
    brand: 1,
    newsletter: 2,
    channel: 3,
    on: 4,
  })
})

test.each([
  ['2024-05-03', '2024-05-03'],
  ['2024-05-03 12:30:00', '2024-05-03'],
  ['2024-05-03T12:30:00Z', '2024-05-03'],
  ['3.5.2024', '2024-05-03'],
  ['03.05.2024 12:30', '2024-05-03'],
  ['2024-02-30', undefined],
  ['5/3/2024', undefined],
  ['in May', undefined],
  ['', undefined],
])('the date %s is %s', (text, date) => {
  expect(importedDate(text)).toBe(date)
})
