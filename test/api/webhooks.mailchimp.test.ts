import {beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import mailchimp from '../../api/webhooks/mailchimp.js'
import {mailchimpKey, useIncomingStack} from './startIncomingStack.js'

const {started, writes, ledger} = useIncomingStack()
const stack = await started
const url = `http://127.0.0.1:3999/api/webhooks/mailchimp?key=${mailchimpKey}`

beforeAll(async () => {
  const newsletter = (slug: string, more: object) => ({
    _key: slug,
    slug: {current: slug},
    name: {nb: slug},
    ...more,
  })
  await stack.client
    .patch('brand-fit24', {
      set: {
        newsletters: [
          newsletter('trening', {topicId: 't-fit-trening', mailchimpAudienceId: 'aud1'}),
          newsletter('kurs', {mailchimpAudienceId: 'aud2'}),
          newsletter('sms', {channel: 'sms', mailchimpAudienceId: 'aud1'}),
        ],
      },
    })
    .commit()
})

const fired = () => stack.clock.now().toISOString().slice(0, 19).replace('T', ' ')

async function post(fields: Record<string, string>, to = url): Promise<Response> {
  return await mailchimp.fetch(
    new Request(to, {method: 'POST', body: new URLSearchParams({fired_at: fired(), ...fields})}),
  )
}

async function stateAfter(type: string, data: Record<string, string>): Promise<string> {
  const fields = Object.entries(data).map(([name, value]) => [`data[${name}]`, value])
  const response = await post({type, ...Object.fromEntries(fields)})
  expect(response.status).toBe(200)
  return z.object({state: z.string()}).parse(await response.json()).state
}

test('opening the address, as Mailchimp does before it takes it, changes nothing', async () => {
  for (const method of ['GET', 'HEAD']) {
    const asked = `${url}&type=unsubscribe&data[email]=a@example.com&data[list_id]=aud1`
    expect((await mailchimp.fetch(new Request(asked, {method}))).status).toBe(200)
  }
  expect(writes()).toBe(0)
})

test('who unsubscribes at Mailchimp leaves the newsletters of that audience and no other', async () => {
  const given = {email: 'Leaves@example.com', list_id: 'aud1', action: 'unsub', reason: 'manual'}
  expect(await stateAfter('unsubscribe', {...given, 'merges][FNAME': 'Kari'})).toBe('recorded')
  expect(await ledger()).toEqual(['fit24/sms sms mailchimp', 'fit24/trening email mailchimp'])
  expect(JSON.stringify(await stack.ledger())).not.toMatch(/leaves@example/i)
  const topic = async () =>
    (await stack.ledger()).flatMap(({lists}) => lists).find(({list}) => list === 'resend-topic')
  await expect.poll(async () => (await topic())?.state).toBe('done')
})

test('the same event twice is recorded once, and a second writes nothing', async () => {
  const given = {email: 'again@example.com', list_id: 'aud2'}
  expect(await stateAfter('unsubscribe', given)).toBe('recorded')
  await expect.poll(async () => (await stack.ledger())[0]?.lists[0]?.attempts).toBe(1)
  const before = writes()
  expect(await stateAfter('unsubscribe', given)).toBe('known')
  expect(await stateAfter('cleaned', {...given, reason: 'abuse'})).toBe('known')
  expect(writes()).toBe(before)
})

test('a cleaned address is a dead one: every brand that sends from Mailchimp lets it go', async () => {
  const given = {email: 'dead@example.com', list_id: 'aud2', campaign_id: 'c1', reason: 'hard'}
  expect(await stateAfter('cleaned', given)).toBe('recorded')
  expect(await ledger()).toEqual(['fit24/* email mailchimp'])
})

test('an address cleaned for a spam report leaves the newsletters of that audience', async () => {
  await stateAfter('cleaned', {email: 'spam@example.com', list_id: 'aud2', reason: 'abuse'})
  expect(await ledger()).toEqual(['fit24/kurs email mailchimp'])
})

test('an opt-out goes along to the member’s new address, and a new address alone leaves nothing', async () => {
  const moved = (from: string, to: string) => ({
    list_id: 'aud2',
    new_id: '1',
    old_email: from,
    new_email: to,
  })
  expect(await stateAfter('upemail', moved('old@example.com', 'new@example.com'))).toBe('ignored')
  await stateAfter('unsubscribe', {email: 'old@example.com', list_id: 'aud2'})
  expect(await stateAfter('upemail', moved('old@example.com', 'new@example.com'))).toBe('recorded')
  expect(await stateAfter('upemail', moved('old@example.com', 'new@example.com'))).toBe('known')
  expect(await ledger()).toEqual(['fit24/kurs email mailchimp', 'fit24/kurs email mailchimp'])
})

test.each([
  ['subscribe', {email: 'x@example.com', list_id: 'aud1'}],
  ['campaign', {id: 'c1', list_id: 'aud1', status: 'sent'}],
  ['unsubscribe', {email: 'x@example.com', list_id: 'unknown'}],
  ['unsubscribe', {email: 'x@example.com'}],
  ['unsubscribe', {email: 'no address', list_id: 'aud1'}],
  ['upemail', {new_email: 'x@example.com', list_id: 'aud1'}],
  ['', {}],
])(
  'a form of type "%s" that says nothing of ours is answered and changes nothing',
  async (type, data) => {
    expect(await stateAfter(type, data)).toBe('ignored')
    expect(writes()).toBe(0)
  },
)

test('a wrong key, or none, gets nothing, whatever its length', async () => {
  for (const key of [
    '',
    'x',
    `${mailchimpKey}x`,
    mailchimpKey.slice(1),
    mailchimpKey.toUpperCase(),
  ]) {
    const to = `http://127.0.0.1:3999/api/webhooks/mailchimp?key=${key}`
    const response = await post({type: 'unsubscribe'}, to)
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain(mailchimpKey)
    expect((await mailchimp.fetch(new Request(to))).status).toBe(401)
  }
  expect(writes()).toBe(0)
})

test('bodies that are no such form are refused in words', async () => {
  const send = async (body: string, type: string) => {
    const headers = {'content-type': type}
    return (await mailchimp.fetch(new Request(url, {method: 'POST', body, headers}))).status
  }
  const form = 'application/x-www-form-urlencoded'
  expect(await send('{}', 'application/json')).toBe(415)
  expect(await send('type=%FF', form)).toBe(400)
  expect(await send('type=unsubscribe&type=cleaned', form)).toBe(400)
  expect(await send('fired_at=now', form)).toBe(400)
  expect(await send(`type=${'x'.repeat(300_000)}`, form)).toBe(413)
  expect(writes()).toBe(0)
})
