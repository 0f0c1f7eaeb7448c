import {expect, test} from 'vitest'

import {readOptOutFile} from '../../../../plugins/privacyNotices/optOuts/readOptOutFile.js'

test.each([
  ['commas', 'email,brand\na@example.com,"Klinikk24, Oslo"\n', 'Klinikk24, Oslo'],
  [
    'semicolons, as Excel writes here',
    'email;brand\r\na@example.com;Klinikk24, Oslo',
    'Klinikk24, Oslo',
  ],
  ['tabs', 'email\tbrand\na@example.com\tKlinikk24', 'Klinikk24'],
])('a file with %s between its cells is read', async (_kind, content, brand) => {
  expect(await readOptOutFile(new Blob([content]))).toEqual({
    state: 'read',
    table: [
      ['email', 'brand'],
      ['a@example.com', brand],
    ],
  })
})

test('the mark at the start of a UTF-8 file is no part of its first head', async () => {
  const file = await readOptOutFile(new Blob(['\uFEFFemail\nå@example.com']))
  expect(file).toEqual({state: 'read', table: [['email'], ['å@example.com']]})
})

test('a file in the older encoding of Windows keeps its letters', async () => {
  const file = await readOptOutFile(new Blob([new Uint8Array([0x65, 0x0a, 0xe6, 0xf8, 0xe5])]))
  expect(file).toEqual({state: 'read', table: [['e'], ['æøå']]})
})

test('an empty row keeps its number, and a row may be shorter than the heads', async () => {
  const file = await readOptOutFile(new Blob(['email,brand\n\na@example.com\n']))
  expect(file).toEqual({state: 'read', table: [['email', 'brand'], [''], ['a@example.com']]})
})

test('a quote that never ends is told with its line, and too large a file is not opened', async () => {
  expect(await readOptOutFile(new Blob(['email\n"a@example.com\n']))).toMatchObject({
    state: 'no-table',
  })
  expect(await readOptOutFile(new Blob([new Uint8Array(20_000_001)]))).toEqual({
    state: 'too-large',
  })
})
