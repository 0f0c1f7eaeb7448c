import {expect, test} from 'vitest'
import * as z from 'zod'

import {parseJson} from '../../api/_server/readJson.js'
import {ndjsonLinkFile} from '../../api/_server/senders/ndjsonLinkFile.js'
import {deskRequestSchema} from '../../core/desk/deskGrant.js'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const refusal = {code: 'bad_request', message: expect.stringContaining('100')}

test.each([200, 5000, 30_000])(
  'JSON that nests %i levels deep is refused, whatever would become of it',
  (depth) => {
    const command = {
      command: 'spell',
      secret: 's'.repeat(30),
      grantId: `deskGrant.${'0'.repeat(32)}`,
    }
    const text = JSON.stringify(command).replace('}', `,"arguments":${nested(depth)}}`)
    expect(() => parseJson(text, deskRequestSchema)).toThrow(expect.objectContaining(refusal))
    expect(() => parseJson(nested(depth), z.unknown())).toThrow(expect.objectContaining(refusal))
  },
)

test('JSON of a hundred levels is read', () => {
  expect(JSON.stringify(parseJson(nested(100), z.unknown()))).toBe(nested(100))
})

test('a row of a file that nests too deep is refused by its number', async () => {
  async function* texts() {
    yield '{"address":"a@example.com","brand":"klinikk24"}\n'
    yield `{"address":"b@example.com","error":1,"more":${nested(30_000)}}\n`
  }
  const {rows} = ndjsonLinkFile(texts(), {newsletter: 'nyhetsbrev'})
  const read = rows[Symbol.asyncIterator]()
  await read.next()
  await expect(read.next()).rejects.toMatchObject({
    code: 'bad_request',
    message: expect.stringContaining('Line 2'),
  })
})
