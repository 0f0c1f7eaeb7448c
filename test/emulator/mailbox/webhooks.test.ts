import {expect, test, vi} from 'vitest'

import type {Received} from './openReceiver.js'
import {openReceiver} from './openReceiver.js'
import {dataOf, letter, openTestMailbox} from './openTestMailbox.js'

const signingSecret = `whsec_${Buffer.from('a secret of this test').toString('base64')}`

function signatureOf({headers}: Received) {
  return {
    id: headers.get('svix-id') ?? '',
    timestamp: headers.get('svix-timestamp') ?? '',
    signature: headers.get('svix-signature') ?? '',
  }
}

test('a configured webhook hears of a mail, signed so that the SDK accepts it', async () => {
  const {received, url} = await openReceiver()
  const {resend} = await openTestMailbox({
    webhooks: [{endpoint: `${url}/hook`, events: ['email.sent', 'email.delivered'], signingSecret}],
  })
  const sent = dataOf(await resend.emails.send(letter))
  await vi.waitFor(() => expect(received).toHaveLength(2))
  const events = received.map((delivery) =>
    resend.webhooks.verify({
      payload: delivery.body,
      headers: signatureOf(delivery),
      webhookSecret: signingSecret,
    }),
  )
  expect(events.map(({type}) => type).toSorted()).toEqual(['email.delivered', 'email.sent'])
  for (const {data} of events) {
    expect(data).toMatchObject({email_id: sent.id, to: ['subscriber-1@example.com']})
  }
  const first = received[0]
  if (!first) throw new Error('Nothing was delivered.')
  const tampered = {payload: `${first.body} `, headers: signatureOf(first)}
  expect(() => resend.webhooks.verify({...tampered, webhookSecret: signingSecret})).toThrow()
})

test('a webhook hears only of the events it asked for', async () => {
  const {received, url} = await openReceiver()
  const {resend} = await openTestMailbox()
  const hook = dataOf(await resend.webhooks.create({endpoint: url, events: ['contact.updated']}))
  expect(hook.signing_secret).toMatch(/^whsec_/)
  const email = 'a@example.com'
  dataOf(await resend.contacts.create({email}))
  dataOf(await resend.contacts.update({email, unsubscribed: true}))
  await vi.waitFor(() => expect(received).toHaveLength(1))
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
    type: 'contact.updated',
    data: {email, unsubscribed: true, segment_ids: []},
  })
})

test('a webhook hears which topics of a contact changed, and of none that stayed', async () => {
  const {received, url} = await openReceiver()
  const {resend, post} = await openTestMailbox({
    webhooks: [{endpoint: url, events: ['contact.topics.updated'], signingSecret}],
  })
  const email = 'a@example.com'
  const topics = ['t1', 't2'].map((id) => ({id, name: id, defaultSubscription: 'opt_in'}))
  await post('/_local/seed', {topics, contacts: [{email}]})
  const choose = async (id: string, subscription: 'opt_in' | 'opt_out') =>
    dataOf(await resend.contacts.topics.update({email, topics: [{id, subscription}]}))
  await choose('t2', 'opt_in')
  await choose('t1', 'opt_out')
  await choose('t1', 'opt_out')
  await choose('t1', 'opt_in')
  await vi.waitFor(() => expect(received).toHaveLength(2))
  expect(received.map(({body}) => JSON.parse(body))).toMatchObject([
    {type: 'contact.topics.updated', data: {email, topics: [{id: 't1', subscription: 'opt_out'}]}},
    {type: 'contact.topics.updated', data: {email, topics: [{id: 't1', subscription: 'opt_in'}]}},
  ])
})

test('a failed delivery is tried again later, and its attempts can be read', async () => {
  const {received, url} = await openReceiver(500)
  const {resend, clock} = await openTestMailbox()
  const hook = dataOf(await resend.webhooks.create({endpoint: url, events: ['email.sent']}))
  dataOf(await resend.emails.send(letter))
  const webhookId = hook.id
  const status = async () =>
    dataOf(await resend.webhooks.events.list({webhookId})).data.map((event) => event.status)
  await vi.waitFor(async () => expect(await status()).toEqual(['attempting']))
  expect(received).toHaveLength(1)
  clock.moveHours(1)
  await vi.waitFor(async () => expect(await status()).toEqual(['success']))
  expect(received[1]?.headers.get('svix-id')).toBe(received[0]?.headers.get('svix-id'))
  const eventId = dataOf(await resend.webhooks.events.list({webhookId})).data[0]?.id ?? ''
  const attempts = dataOf(await resend.webhooks.events.attempts.list({webhookId, eventId})).data
  expect(attempts.map((attempt) => attempt.http_status_code)).toEqual([200, 500])
  dataOf(await resend.webhooks.events.replay({webhookId, eventId}))
  await vi.waitFor(() => expect(received).toHaveLength(3))
})

test('webhooks can be changed, disabled, given a new secret and removed', async () => {
  const {received, url} = await openReceiver()
  const {resend} = await openTestMailbox()
  const {id, signing_secret: first} = dataOf(
    await resend.webhooks.create({endpoint: url, events: ['email.sent']}),
  )
  expect(dataOf(await resend.webhooks.rotateSigningSecret(id)).signing_secret).not.toBe(first)
  dataOf(await resend.webhooks.update(id, {status: 'disabled'}))
  dataOf(await resend.emails.send(letter))
  expect(dataOf(await resend.webhooks.events.list({webhookId: id})).data).toEqual([])
  expect(dataOf(await resend.webhooks.get(id))).toMatchObject({endpoint: url, status: 'disabled'})
  dataOf(await resend.webhooks.remove(id))
  expect(dataOf(await resend.webhooks.list()).data).toEqual([])
  expect(received).toEqual([])
})

test('no webhook leaves this machine', async () => {
  const {resend} = await openTestMailbox()
  const endpoint = 'http://example.com/hook'
  const {id} = dataOf(await resend.webhooks.create({endpoint, events: ['email.sent']}))
  dataOf(await resend.emails.send(letter))
  await vi.waitFor(async () => {
    const {data} = dataOf(await resend.webhooks.events.list({webhookId: id}))
    expect(data.map(({status}) => status)).toEqual(['attempting'])
  })
  const eventId = dataOf(await resend.webhooks.events.list({webhookId: id})).data[0]?.id ?? ''
  const attempts = await resend.webhooks.events.attempts.list({webhookId: id, eventId})
  expect(dataOf(attempts).data[0]?.response).toContain('this machine only')
})
