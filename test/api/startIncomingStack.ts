import {createHmac, randomUUID} from 'node:crypto'

import {afterAll, afterEach, beforeEach, expect, vi} from 'vitest'
import * as z from 'zod'

import {startOptOutStack} from './startOptOutStack.js'

/** 32 bytes, as Resend gives them. */
export const resendSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
export const mailchimpKey = 'the-key-in-the-address-of-the-webhook'

/** The headers of a delivery as Svix signs it. */
export function svixHeaders(
  body: string,
  {secret = resendSecret, at = new Date(), id = `msg_${randomUUID()}`} = {},
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}`}
}

/**
 * The opt-out stack of a test file, with the secrets of both webhooks, which counts the transactions
 * that the ledger takes.
 */
export function useIncomingStack() {
  process.env['RESEND_WEBHOOK_SECRET'] = resendSecret
  process.env['MAILCHIMP_API_KEY'] = 'key-us21'
  process.env['MAILCHIMP_WEBHOOK_SECRET'] = mailchimpKey
  // Nobody is there: what a list does is tried elsewhere.
  process.env['MAILCHIMP_URL'] = 'http://127.0.0.1:1'
  const started = startOptOutStack()
  const consoleError = vi.spyOn(console, 'error')
  let writes = 0
  beforeEach(async () => {
    const {client, lake} = await started
    await client.delete({query: '*[_type == "optOut"]'})
    writes = 0
    return lake.store.onCommit(({changes}) => {
      if (changes.some(({documentId}) => documentId.startsWith('optOut.'))) writes += 1
    })
  })
  afterEach(() => expect(consoleError.mock.calls).toEqual([]))
  afterAll(async () => await (await started).close())
  return {
    started,
    /** Transactions that touched the ledger since the test began. */
    writes: () => writes,
    /** Waits until every list of the ledger has followed and every receipt was sent. */
    settled: async (): Promise<void> => {
      const {services} = await started
      const pending =
        'count(*[_type == "optOut" && ("pending" in lists[].state || receipt.state == "owed")])'
      await vi.waitFor(async () => expect(await services.query(z.number(), pending)).toBe(0), 8000)
    },
    ledger: async (): Promise<string[]> => {
      const entries = await (await started).ledger()
      return entries
        .map(
          ({brand, newsletter, channel, source}) => `${brand}/${newsletter} ${channel} ${source}`,
        )
        .toSorted()
    },
  }
}
