import {encodeSignatureHeader} from '@sanity/webhook'
import {expect, test} from 'vitest'
import * as z from 'zod'

import {isSameSecret} from '../../api/_server/isSameSecret.js'
import {openToken, sealToken, type TokenPurpose} from '../../core/token/sealToken.js'
import {mailchimpKey, resendSecret, svixHeaders} from '../api/startIncomingStack.js'
import {pagePurposes} from '../fuzz/pagePurposes.js'
import {senderKey} from '../fuzz/startFuzzStack.js'
import {useFuzzStack} from '../fuzz/useFuzzStack.js'
import {functionsOrigin} from '../localStack.js'

const {routes, stack} = await useFuzzStack()

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const {pathname} = new URL(path, functionsOrigin)
  const route = routes.find(({pattern}) => pattern === pathname)
  if (!route) throw new Error(`no route ${pathname}`)
  return await route.fetch(new Request(new URL(path, functionsOrigin), init))
}

/** What each page's form posts where its link is right. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  '/api/unsubscribe': {'List-Unsubscribe': 'One-Click'},
  '/api/unsubscribe/undo': {},
  '/api/export/confirm': {},
  '/api/export/status': {file: 'identityForm'},
  '/api/export/fact': {source: 'members', fact: '1234'},
  '/api/export/download': {file: 'json'},
  '/api/processor': {open: 'yes'},
  '/api/confirm': {},
  '/api/case': {},
}
const opens: Readonly<Record<string, TokenPurpose>> = {...pagePurposes, '/api/case': 'case'}

test.each(Object.entries(opens))(
  '%s takes a token for anything but %s as a forged one, and changes nothing by it',
  async (path, own) => {
    const said = async (t: string) => {
      const answers = [
        await ask(`${path}?t=${t}`, {headers: {accept: 'text/html'}}),
        await ask(`${path}?t=${t}`, {
          method: 'POST',
          headers: {accept: 'text/html'},
          body: new URLSearchParams(forms[path] ?? {}),
        }),
      ]
      return await Promise.all(answers.map(async (one) => [one.status, await one.text()]))
    }
    const forged = await said('forged')
    expect(forged.map(([status]) => status)).toEqual([400, 400])
    const before = stack.changeCount()
    for (const [purpose, token] of Object.entries(stack.tokens)) {
      if (purpose === own) continue
      expect(await said(token), purpose).toEqual(forged)
    }
    expect(stack.changeCount()).toBe(before)
  },
)

const purposes: readonly TokenPurpose[] = [...new Set(Object.values(opens))]
const schema = z.object({r: z.string()})
const now = new Date('2026-03-01T12:00:00Z')
const old = {id: 'k1', key: 'A'.repeat(43)}
const young = {id: 'k2', key: `${'Q'.repeat(42)}A`}

test('of all pairs of purposes a token opens its own alone', async () => {
  for (const sealed of purposes) {
    const token = await sealToken([young], sealed, {r: 'x'})
    for (const asked of purposes) {
      const {state} = await openToken([young], asked, schema, token, now)
      expect(state, `${sealed} for ${asked}`).toBe(sealed === asked ? 'valid' : 'invalid')
    }
  }
})

test.each(purposes)(
  'a link for %s opens by an older key that is still listed, and not by one that was removed',
  async (purpose) => {
    const link = await sealToken([old], purpose, {r: 'x'})
    const open = async (keys: readonly {id: string; key: string}[]) =>
      (await openToken(keys, purpose, schema, link, now)).state
    expect(await open([young, old])).toBe('valid')
    expect(await open([young])).toBe('invalid')
    // Another key under the name of the old one is another key.
    expect(await open([{...young, id: old.id}])).toBe('invalid')
  },
)

/** Whether a secret opens each door that a secret opens. */
const doors: Readonly<Record<string, (secret: string) => Promise<number>>> = {
  async CRON_SECRET(secret) {
    return (await ask('/api/cron', {headers: {authorization: `Bearer ${secret}`}})).status
  },
  async SENDER_KEYS(secret) {
    const headers = {authorization: `Bearer ${secret}`}
    return (await ask('/api/suppressions?since=2026-01-01T00:00:00Z', {headers})).status
  },
  async SANITY_WEBHOOK_SECRET(secret) {
    const body = '{"_id":"gone","_type":"privacyNotice"}'
    const signature = await encodeSignatureHeader(body, stack.clock.now().getTime(), secret)
    const headers = {'sanity-webhook-signature': signature}
    return (await ask('/api/webhooks/sanity', {method: 'POST', headers, body})).status
  },
  async RESEND_WEBHOOK_SECRET(secret) {
    const body = '{"type":"email.sent"}'
    const headers = svixHeaders(body, {secret})
    return (await ask('/api/webhooks/resend', {method: 'POST', headers, body})).status
  },
  async MAILCHIMP_WEBHOOK_SECRET(secret) {
    return (await ask(`/api/webhooks/mailchimp?key=${encodeURIComponent(secret)}`)).status
  },
  async TOKEN_KEYS(secret) {
    const key = Buffer.concat([Buffer.from(secret, 'base64url'), Buffer.alloc(32)])
    const {id} = stack.services.settings.secrets.TOKEN_KEYS[0] ?? {id: ''}
    const keys = [{id, key: key.subarray(0, 32).toString('base64url')}]
    const claims = {r: stack.requestId}
    const token = await sealToken(keys, 'export-status', claims)
    const {status} = await ask(`/api/export/status?t=${token}`)
    return status === 400 ? 401 : status
  },
}

test('no secret opens what another one is for', async () => {
  const {secrets} = stack.services.settings
  const held: Readonly<Record<string, string>> = {
    CRON_SECRET: secrets.CRON_SECRET,
    SENDER_KEYS: senderKey,
    SANITY_WEBHOOK_SECRET: secrets.SANITY_WEBHOOK_SECRET,
    RESEND_WEBHOOK_SECRET: resendSecret,
    MAILCHIMP_WEBHOOK_SECRET: mailchimpKey,
    TOKEN_KEYS: secrets.TOKEN_KEYS[0]?.key ?? '',
    SUBJECT_KEY: secrets.SUBJECT_KEY,
    SEAL_KEY: secrets.SEAL_KEY,
    SIGNING_KEY: secrets.SIGNING_KEY,
  }
  expect(new Set(Object.values(held)).size).toBe(Object.keys(held).length)
  for (const [door, enter] of Object.entries(doors)) {
    for (const [name, secret] of Object.entries(held)) {
      // What the timer does with its own is tried where its tasks are.
      if (door === name && door === 'CRON_SECRET') continue
      const status = await enter(secret)
      if (door === name) expect(status, `${name} at its own door`).toBe(200)
      else expect(status, `${name} at the door of ${door}`).toBe(401)
    }
  }
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['', 'abc', false],
  ['', '', true],
  ['å', 'å', true],
])('of secrets %j and %j it is said whether they are the same: %j', (given, expected, isSame) => {
  expect(isSameSecret(given, expected)).toBe(isSame)
})
