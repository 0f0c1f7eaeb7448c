import {expect, test, vi} from 'vitest'
import * as z from 'zod'

import resend from '../../api/webhooks/resend.js'
import {unsubscribeHeaders} from '../../core/optOut/unsubscribeHeaders.js'
import {requestError} from '../../emulator/contentLake/lakeError.js'
import {svixHeaders, useIncomingStack} from './startIncomingStack.js'

const {started, writes, settled, ledger} = useIncomingStack()
const stack = await started
const url = 'http://127.0.0.1:3999/api/webhooks/resend'

async function deliver(event: unknown, headers?: Record<string, string>): Promise<Response> {
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const signed = headers ?? svixHeaders(body)
  return await resend.fetch(new Request(url, {method: 'POST', body, headers: signed}))
}

const answerSchema = z.object({state: z.string(), reason: z.string().optional()})
async function stateAfter(event: unknown): Promise<string> {
  const response = await deliver(event)
  expect(response.status).toBe(200)
  return answerSchema.parse(await response.json()).state
}

const now = () => stack.clock.now().toISOString()
const of = (type: string, data: unknown, at = now()) => ({type, created_at: at, data})
const topicOff = (email: string, ...ids: string[]) =>
  of('contact.topics.updated', {email, topics: ids.map((id) => ({id, subscription: 'opt_out'}))})
const mailTo = (email: string, more: object = {}) => ({email_id: 'e1', to: [email], ...more})

test('a topic switched off at Resend leaves that newsletter, and says where it was left', async () => {
  await stack.addContact('topic@example.com')
  expect(await stateAfter(topicOff('Topic@example.com', 't-k24-nytt'))).toBe('recorded')
  expect(await ledger()).toEqual(['klinikk24/nytt email resend'])
  expect(JSON.stringify(await stack.ledger())).not.toMatch(/topic@example/i)
  await settled()
  expect(await stack.leftTopics('topic@example.com')).toEqual(['t-k24-nytt'])
})

test('the same event twice is one entry, and the second writes nothing', async () => {
  const event = topicOff('twice@example.com', 't-k24-nytt', 't-fit-trening')
  expect(await stateAfter(event)).toBe('recorded')
  await settled()
  const before = writes()
  expect(await stateAfter(event)).toBe('known')
  const both = await Promise.all([stateAfter(event), stateAfter(event)])
  expect(both).toEqual(['known', 'known'])
  expect(writes()).toBe(before)
  expect(await ledger()).toEqual(['fit24/trening email resend', 'klinikk24/nytt email resend'])
})

test('the same event forty times at once is one entry', async () => {
  const event = topicOff('crowd@example.com', 't-k24-nytt')
  const states = await Promise.all(Array.from({length: 40}, () => stateAfter(event)))
  expect(states.filter((state) => state === 'recorded')).toHaveLength(1)
  expect(await ledger()).toEqual(['klinikk24/nytt email resend'])
  await settled()
})

test.each([
  ['its tags', {email_id: 'gone', tags: [{name: 'brand', value: 'klinikk24'}]}],
  ['the id of its broadcast', {email_id: 'gone', broadcast_id: ''}],
  ['a long id of its broadcast', {email_id: 'gone', broadcast_id: 'å'.repeat(9000)}],
])('a complaint counts whatever %s may look like', async (_what, more) => {
  const email = `${crypto.randomUUID()}@example.com`
  expect(await stateAfter(of('email.complained', mailTo(email, more)))).toBe('recorded')
  await settled()
})

test('what we did at Resend ourselves comes back and writes nothing', async () => {
  await stateAfter(of('contact.updated', {email: 'ours@example.com', unsubscribed: true}))
  await settled()
  const before = writes()
  expect(await stateAfter(topicOff('ours@example.com', 't-k24-nytt', 't-k24-tilbud'))).toBe('known')
  expect(
    await stateAfter(of('contact.updated', {email: 'ours@example.com', unsubscribed: true})),
  ).toBe('known')
  expect(writes()).toBe(before)
})

test('an event that comes after the person came back takes nobody away again, a later one does', async () => {
  const email = 'late@example.com'
  const early = topicOff(email, 't-k24-nytt')
  await stateAfter(early)
  await settled()
  stack.clock.advance('PT1H')
  const [entry] = await stack.ledger()
  await stack.client.patch(entry?._id ?? '', {set: {undoneAt: now()}}).commit({visibility: 'sync'})
  const before = writes()
  expect(await stateAfter(early)).toBe('known')
  expect(writes()).toBe(before)
  stack.clock.advance('PT1H')
  expect(await stateAfter(topicOff(email, 't-k24-tilbud'))).toBe('recorded')
  await settled()
})

test.each([
  ['a topic of nobody’s', topicOff('x@example.com', 't-unknown')],
  [
    'a topic switched on',
    of('contact.topics.updated', {
      email: 'x@example.com',
      topics: [{id: 't-k24-nytt', subscription: 'opt_in'}],
    }),
  ],
  [
    'a contact without the flag',
    of('contact.updated', {email: 'x@example.com', unsubscribed: false}),
  ],
  [
    'a passing bounce',
    of('email.bounced', mailTo('x@example.com', {bounce: {type: 'Transient', subType: 'General'}})),
  ],
  [
    'a complaint of one among several',
    of('email.complained', {email_id: 'e1', to: ['a@b.no', 'c@d.no']}),
  ],
  [
    'a suppression that its complaint explains',
    of('suppression.added', {email: 'x@example.com', origin: 'complaint'}),
  ],
  ['no address', topicOff('nobody', 't-k24-nytt')],
  ['an address with half a character', topicOff('a\uD800@example.com', 't-k24-nytt')],
  ['a mail without a token', of('email.received', {subject: 'Unsubscribe me, please'})],
  ['a mail without a subject', of('email.received', {})],
  ['an event of another kind', of('email.opened', mailTo('x@example.com'))],
])('%s leaves nothing and is not told again', async (_what, event) => {
  expect(await stateAfter(event)).toBe('ignored')
  expect(writes()).toBe(0)
})

test('the account-wide flag leaves every brand that sends by Resend, by name and for e-mail', async () => {
  await stateAfter(of('contact.updated', {email: 'all@example.com', unsubscribed: true}))
  expect(await ledger()).toEqual([
    'fit24/* email resend',
    'klinikk24/* email resend',
    'magy-media/* email resend',
  ])
  await settled()
})

test.each([
  ['hard bounce', of('email.bounced', mailTo('dead@example.com', {bounce: {type: 'Permanent'}}))],
  ['suppression by hand', of('suppression.added', {email: 'dead@example.com', origin: 'manual'})],
])(
  'an address nobody knows is recorded after a %s, and is found on no list',
  async (_what, event) => {
    await stateAfter(event)
    expect(await ledger()).toHaveLength(3)
    await settled()
    const outcomes = (await stack.ledger()).flatMap(({lists}) => lists.map(({outcome}) => outcome))
    expect(new Set(outcomes)).toEqual(new Set(['not-on-list']))
  },
)

test('a complaint leaves the newsletter its tags, its broadcast or its mail names', async () => {
  const client = await stack.services.resend()
  await stack.seedMailbox({segments: [{id: 's1', name: 's1'}]})
  const {data: broadcast} = await client.broadcasts.create({
    segmentId: 's1',
    topicId: 't-fit-trening',
    from: 'FIT24 <fit@example.com>',
    subject: 'Trening',
    html: '<p>Hei</p>',
  })
  const {data: mail} = await client.emails.send({
    from: 'Klinikk24 <k24@example.com>',
    to: 'spam@example.com',
    subject: 'Tilbud',
    html: '<p>Hei</p>',
    topicId: 't-k24-tilbud',
  })
  const tags = {brand: 'klinikk24', newsletter: 'nytt'}
  const complained = (more: object) => of('email.complained', mailTo('spam@example.com', more))
  await stateAfter(complained({tags}))
  await stateAfter(complained({broadcast_id: broadcast?.id}))
  await stateAfter(complained({email_id: mail?.id}))
  expect(await ledger()).toEqual([
    'fit24/trening email resend',
    'klinikk24/nytt email resend',
    'klinikk24/tilbud email resend',
  ])
  await settled()
})

test('a complaint about a mail of no newsletter leaves every newsletter and no notice segment', async () => {
  const email = 'notice@example.com'
  const segments = [{id: 'notice-k24-nb', name: 'notice/klinikk24/nb'}]
  await stack.seedMailbox({segments, contacts: [{email, segments: ['notice-k24-nb']}]})
  await stateAfter(of('email.complained', mailTo(`K <${email}>`, {email_id: 'gone'})))
  await settled()
  expect(await ledger()).toHaveLength(3)
  const inSegments = await stack.readMailbox(`/contacts/${encodeURIComponent(email)}/segments`)
  expect(JSON.stringify(inSegments)).toContain('notice-k24-nb')
  expect(await stack.contact(email)).toMatchObject({unsubscribed: false})
})

test('where Resend does not say which newsletter it was, the complaint is to be told again', async () => {
  await stack.addFault({match: {method: 'GET', path: '/emails/e1'}, kind: 'server_error'})
  const event = of('email.complained', mailTo('again@example.com'))
  expect((await deliver(event)).status).toBe(503)
  expect(writes()).toBe(0)
  expect(await stateAfter(event)).toBe('recorded')
  await settled()
})

test('a mail to the address of the header leaves exactly its newsletter, in its language', async () => {
  const {secrets, publicOrigin} = stack.services.settings
  const target = {
    email: 'mails@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    language: 'sv',
  }
  const headers = await unsubscribeHeaders(
    {...target, language: 'sv'},
    {keys: secrets.TOKEN_KEYS, publicOrigin, unsubscribeAddress: 'leave@in.example.com'},
  )
  const [, mailto = ''] = /<(mailto:[^>]+)>/.exec(headers['List-Unsubscribe']) ?? []
  const subject = new URL(mailto).searchParams.get('subject') ?? ''
  const broken = `SV: ${subject.slice(0, 90)}\r\n ${subject.slice(90)}`
  expect(await stateAfter(of('email.received', {subject: `${subject.slice(0, -3)}AAA`}))).toBe(
    'ignored',
  )
  expect(await stateAfter(of('email.received', {subject: broken}))).toBe('recorded')
  expect(await stateAfter(of('email.received', {subject}))).toBe('known')
  expect(await ledger()).toEqual(['klinikk24/nytt email mailto'])
  expect((await stack.ledger())[0]?.language).toBe('sv')
  await settled()
})

test('forged, altered, old and unsigned deliveries are refused, and change nothing', async () => {
  const body = JSON.stringify(topicOff('forged@example.com', 't-k24-nytt'))
  const good = svixHeaders(body)
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
  const wrong: [string, Record<string, string>][] = [
    [body, {}],
    [body, svixHeaders(body, {secret: other})],
    [body, svixHeaders(body, {at: minutes(-6)})],
    [body, svixHeaders(body, {at: minutes(6)})],
    [body, {...good, 'svix-id': 'msg_other'}],
    [body, {...good, 'svix-timestamp': String(Math.floor(Date.now() / 1000) + 1)}],
    [body, {...good, 'svix-timestamp': 'NaN'}],
    [body, {...good, 'svix-signature': good['svix-signature']?.replace('v1,', 'v2,') ?? ''}],
    [body, {...good, 'svix-signature': 'v1,'}],
    [`${body} `, good],
    [body.replace('forged@', 'other@'), good],
  ]
  for (const [text, headers] of wrong) {
    const response = await deliver(text, headers)
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('@')
  }
  expect(writes()).toBe(0)
  const rotating = {...good, 'svix-signature': `v1,${'A'.repeat(43)}= ${good['svix-signature']}`}
  expect((await deliver(body, rotating)).status).toBe(200)
  await settled()
})

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"type": 1}',
  '{"type": "contact.updated"}',
  '{"type":"email.bounced","created_at":"yesterday","data":{}}',
  '{"type":"email.complained","created_at":"2026-01-05T10:00:00Z","data":{"email_id":"\\ud800","to":["a@example.com"]}}',
])(
  'a signed body that is no event is refused by its fields and breaks nothing: %s',
  async (body) => {
    expect((await deliver(body)).status).toBe(400)
    expect(writes()).toBe(0)
  },
)

test('where the ledger cannot be written, Resend is asked to tell it again', async () => {
  const event = topicOff('later@example.com', 't-k24-nytt')
  const commit = vi.spyOn(stack.lake.store, 'commit').mockImplementation(() => {
    throw requestError(503, 'No writes now')
  })
  const response = await deliver(event)
  commit.mockRestore()
  expect(response.status).toBe(503)
  expect(writes()).toBe(0)
  // An attempt whose time was up may still arrive by itself: told again, it is one entry all the same.
  expect((await deliver(event)).status).toBe(200)
  expect(await ledger()).toEqual(['klinikk24/nytt email resend'])
  await settled()
})

test('only POST is taken', async () => {
  expect((await resend.fetch(new Request(url))).status).toBe(405)
})
