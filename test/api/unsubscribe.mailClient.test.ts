import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import unsubscribe from '../../api/unsubscribe.js'
import {unsubscribeHeaders} from '../../core/optOut/unsubscribeHeaders.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})

const sentSchema = z.object({headers: z.record(z.string(), z.string())})

/** What a mail program has in hand: a message, and the headers it came with. */
async function receive(email: string) {
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const {secrets, publicOrigin} = stack.services.settings
  const resend = await stack.services.resend()
  const {data, error} = await resend.emails.send({
    from: 'Klinikk24 <nytt@klinikk24.example>',
    to: email,
    subject: 'Nytt i november',
    text: 'Åpent til klokken 20.',
    headers: await unsubscribeHeaders(target, {keys: secrets.TOKEN_KEYS, publicOrigin}),
  })
  expect(error).toBeNull()
  return sentSchema.parse(await stack.readMailbox(`/emails/${data?.id}`)).headers
}

/** RFC 8058, section 3.1: both headers are there, and one of the addresses is https (here: http). */
function oneClickAddress(headers: Readonly<Record<string, string>>): string | undefined {
  if (headers['List-Unsubscribe-Post'] !== 'List-Unsubscribe=One-Click') return undefined
  const addresses = [...(headers['List-Unsubscribe'] ?? '').matchAll(/<([^<>\s]+)>/g)]
  return addresses.map(([, address = '']) => address).find((address) => /^https?:/.test(address))
}

test('a mail program leaves a newsletter with nothing but the message in hand', async () => {
  await stack.addContact('reader@example.com')
  const headers = await receive('reader@example.com')
  const address = oneClickAddress(headers)
  expect(address).toBeDefined()
  const body = new FormData()
  body.set('List-Unsubscribe', 'One-Click')
  const answer = await unsubscribe.fetch(new Request(address ?? '', {method: 'POST', body}))
  expect(answer.status).toBe(200)
  await vi.waitFor(async () => {
    expect(await stack.leftTopics('reader@example.com')).toEqual(['t-k24-nytt'])
  }, 5000)
})

test('every mail of a newsletter carries the same list id, whoever gets it', async () => {
  const [one, other] = [await receive('one@example.com'), await receive('other@example.com')]
  expect(one['List-Id']).toBe(other['List-Id'])
  expect(one['List-Id']).toMatch(/^<nytt\.klinikk24\.[^<>\s]+>$/)
  expect(one['List-Unsubscribe']).not.toBe(other['List-Unsubscribe'])
})

test('no header holds an address that can be read, and each is one line of ASCII', async () => {
  const headers = await receive('secret.reader@example.com')
  for (const value of Object.values(headers)) {
    expect(value).toMatch(/^[\x20-\x7e]+$/)
    expect(decodeURIComponent(value)).not.toContain('secret.reader')
    for (const part of value.split(/[.<>=?]/)) {
      expect(Buffer.from(part, 'base64url').toString('latin1')).not.toContain('secret')
    }
  }
})
