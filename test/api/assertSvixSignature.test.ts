import * as fc from 'fast-check'
import {Resend} from 'resend'
import {expect, test} from 'vitest'

import {assertSvixSignature} from '../../api/_server/assertSvixSignature.js'
import {resendSecret, svixHeaders} from './startIncomingStack.js'

const at = new Date()
const body = '{"type":"contact.updated","navn":"blåbær"}'

async function isAccepted(headers: Record<string, string>, text = body, now = at) {
  const request = new Request('http://127.0.0.1:3999/', {method: 'POST', headers})
  return await assertSvixSignature(resendSecret, request, text, now).then(
    () => true,
    (error: unknown) => {
      expect(error).toMatchObject({code: 'unauthorized'})
      return false
    },
  )
}

test('a delivery that Resend’s own SDK accepts is accepted', async () => {
  const headers = svixHeaders(body, {at})
  const {
    'svix-id': id = '',
    'svix-timestamp': timestamp = '',
    'svix-signature': signature = '',
  } = headers
  const sdk = new Resend('re_test').webhooks.verify({
    payload: body,
    headers: {id, timestamp, signature},
    webhookSecret: resendSecret,
  })
  expect(sdk).toEqual(JSON.parse(body))
  expect(await isAccepted(headers)).toBe(true)
})

test('a delivery is fresh for five minutes, whichever clock is ahead', async () => {
  const headers = svixHeaders(body, {at})
  const signedAt = Number(headers['svix-timestamp']) * 1000
  for (const [seconds, expected] of [
    [-301, false],
    [-300, true],
    [0, true],
    [300, true],
    [301, false],
  ] as const) {
    expect(await isAccepted(headers, body, new Date(signedAt + seconds * 1000))).toBe(expected)
  }
})

test('no altered delivery is accepted', async () => {
  const seed = Date.now() & 0x7fffffff
  console.info(`seed ${seed}`)
  const good = svixHeaders(body, {at})
  const text = fc.string({unit: 'grapheme-ascii'}).map((value) => value.trim())
  const names = fc.constantFrom('svix-id', 'svix-timestamp', 'svix-signature')
  await fc.assert(
    fc.asyncProperty(names, text, async (name, value) => {
      fc.pre(value !== good[name])
      expect(await isAccepted({...good, [name]: value})).toBe(false)
    }),
    {seed, numRuns: 1000},
  )
  const signature = good['svix-signature'] ?? ''
  const flipped = fc.nat({max: body.length * 8 - 1})
  await fc.assert(
    fc.asyncProperty(flipped, async (bit) => {
      const bytes = Buffer.from(body, 'latin1')
      const index = Math.floor(bit / 8)
      bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit % 8))
      expect(await isAccepted(good, bytes.toString('latin1'))).toBe(false)
    }),
    {seed, numRuns: 300},
  )
  for (let length = 0; length < signature.length; length += 1) {
    expect(await isAccepted({...good, 'svix-signature': signature.slice(0, length)})).toBe(false)
  }
})
