import {createServer} from 'node:http'

import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {openMailchimp} from '../../api/_server/openMailchimp.js'
import {leaveMailchimp} from '../../api/_server/optOut/lists/leaveMailchimp.js'
import {normalizeAddress} from '../../core/subject/normalizeAddress.js'
import type {MemberStatus} from '../../emulator/mailchimp/audienceStore.js'
import {type MailchimpStandIn, startMailchimp} from '../../emulator/mailchimp/startMailchimp.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'

let mailchimp: MailchimpStandIn
const limitMs = 2000

beforeAll(async () => {
  mailchimp = await startMailchimp({port: 0, clock: openLocalClock()})
})
afterAll(async () => {
  await mailchimp.close()
})
afterEach(() => {
  expect(mailchimp.waitingFaults).toEqual([])
})

const settings = () => ({apiKey: 'key-us21', baseUrl: mailchimp.url})
const leave = (address: string, audience: string, limit = limitMs) =>
  leaveMailchimp(settings(), address, audience, {limitMs: limit})
const statuses = (audience: string) =>
  Object.fromEntries(
    mailchimp.members(audience).map(({email_address, status}) => [email_address, status]),
  )
const writes = () => mailchimp.requests.filter((request) => !request.startsWith('GET'))

test.each([
  ['subscribed', 'left', 'unsubscribed'],
  ['pending', 'left', 'unsubscribed'],
  ['archived', 'left', 'unsubscribed'],
  ['unsubscribed', 'left', 'unsubscribed'],
  ['cleaned', 'left', 'cleaned'],
  ['transactional', 'not-on-list', 'transactional'],
] as const satisfies readonly (readonly [MemberStatus, string, MemberStatus])[])(
  'a member who is %s has %s and is then %s',
  async (status, state, after) => {
    mailchimp.seed({id: status, members: [{email: 'a@example.com', status}]})
    const before = writes().length
    expect(await leave('a@example.com', status)).toEqual({state})
    expect(statuses(status)).toEqual({'a@example.com': after})
    expect(writes().length - before).toBe(status === after ? 0 : 1)
  },
)

test('someone who is no member of the audience is not on it, and is put on no list', async () => {
  mailchimp.seed({id: 'others', members: [{email: 'b@example.com'}]})
  const before = writes().length
  expect(await leave('a@example.com', 'others')).toEqual({state: 'not-on-list'})
  expect(statuses('others')).toEqual({'b@example.com': 'subscribed'})
  expect(writes()).toHaveLength(before)
})

test.each([
  'o+la@example.com',
  'o/la@example.com',
  'o#la?b=1&c@example.com',
  'o%2Bla@example.com',
  '%41@example.com',
  '../a-else/members/o@example.com',
  'KARI@Example.COM',
  'kari@blåbær.example',
  'kari@xn--blbr-roah.example',
])('%s is unsubscribed, and nobody with a like address', async (email) => {
  const others = ['o@example.com', 'la@example.com', 'o la@example.com', 'a@example.com']
  mailchimp.seed({id: 'a-else', members: [{email}]})
  mailchimp.seed({id: `odd ${email}`, members: [email, ...others].map((each) => ({email: each}))})
  expect(await leave(normalizeAddress(email), `odd ${email}`)).toEqual({state: 'left'})
  expect(statuses(`odd ${email}`)).toEqual({
    ...Object.fromEntries(others.map((each) => [each, 'subscribed'])),
    [email]: 'unsubscribed',
  })
  expect(statuses('a-else')[email]).toBe('subscribed')
})

test('whoever stands there with both forms of a domain leaves in both', async () => {
  const emails = ['ola@blåbær.example', 'ola@xn--blbr-roah.example']
  mailchimp.seed({id: 'both', members: emails.map((email) => ({email}))})
  expect(await leave('ola@xn--blbr-roah.example', 'both')).toEqual({state: 'left'})
  expect(new Set(Object.values(statuses('both')))).toEqual(new Set(['unsubscribed']))
})

test('a field that the audience requires keeps nobody on it', async () => {
  mailchimp.seed({
    id: 'strict',
    requiredMergeFields: ['FNAME'],
    members: [{email: 'a@example.com'}],
  })
  expect(await leave('a@example.com', 'strict')).toEqual({state: 'left'})
})

test('a lost answer is no failure when the audience says that the member has left', async () => {
  mailchimp.seed({id: 'lost', members: [{email: 'a@example.com'}]})
  mailchimp.addFault({method: 'PATCH', kind: 'lost', isCarriedOut: true})
  expect(await leave('a@example.com', 'lost')).toEqual({state: 'left'})
  mailchimp.seed({id: 'late', members: [{email: 'a@example.com'}]})
  mailchimp.addFault({method: 'PATCH', kind: 'hang', isCarriedOut: true})
  expect(await leave('a@example.com', 'late', 300)).toEqual({state: 'left'})
})

test('a redirect takes neither the member nor the key to another host', async () => {
  const heard: string[] = []
  const other = createServer((request, response) => {
    heard.push(String(request.headers.authorization))
    response.writeHead(200, {'content-type': 'application/json'}).end('{"status":"unsubscribed"}')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  mailchimp.seed({id: 'moved', members: [{email: 'a@example.com'}]})
  const location = `http://127.0.0.1:${port}/3.0`
  for (const method of ['GET', 'PATCH']) {
    mailchimp.addFault({method, kind: 'elsewhere', location})
    const outcome = await leave('a@example.com', 'moved')
    expect(outcome).toEqual({state: 'failed', reason: 'answered 307'})
  }
  expect(heard).toEqual([])
  other.close()
})

test('a key that Mailchimp does not take fails, and is not repeated', async () => {
  const wrong = {...settings(), apiKey: 'hush'}
  const outcome = await leaveMailchimp(wrong, 'a@example.com', 'others', {limitMs})
  expect(outcome).toEqual({state: 'failed', reason: 'answered 401'})
})

test('two settings in use at once never meet', async () => {
  const second = await startMailchimp({port: 0, clock: openLocalClock()})
  const emails = Array.from({length: 20}, (_, index) => `p-${index}@example.com`)
  const hosts = [mailchimp, second]
  for (const [index, host] of hosts.entries()) {
    host.seed({id: `own-${index}`, members: emails.map((email) => ({email}))})
  }
  const outcomes = await Promise.all(
    emails.flatMap((email) =>
      hosts.map(({url}, index) =>
        leaveMailchimp({apiKey: `key${index}-us21`, baseUrl: url}, email, `own-${index}`, {
          limitMs,
        }),
      ),
    ),
  )
  expect(new Set(outcomes.map(({state}) => state))).toEqual(new Set(['left']))
  expect(second.requests.every((request) => request.includes('/own-1/'))).toBe(true)
  expect(mailchimp.requests.some((request) => request.includes('/own-1/'))).toBe(false)
  await second.close()
})

test('between calls the client holds no key', async () => {
  await openMailchimp(settings(), limitMs)
  await leave('a@example.com', 'others')
  const {default: client} = await import('@mailchimp/mailchimp_marketing')
  expect(client).toHaveProperty('config', {})
})

test('without a stand-in the key’s data centre is called, by https', async () => {
  const ask = await openMailchimp({apiKey: 'key-us21'}, limitMs)
  const built = await ask(async (client) => 'basePath' in client && client.basePath)
  expect(built).toBe('https://us21.api.mailchimp.com/3.0')
})
