import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import {alertsCheck} from '../../../scripts/setup/checks/alertsCheck.js'
import {domainCheck} from '../../../scripts/setup/checks/domainCheck.js'
import {mailRegionCheck} from '../../../scripts/setup/checks/mailRegionCheck.js'
import {propertiesCheck} from '../../../scripts/setup/checks/propertiesCheck.js'
import {resendWebhookCheck} from '../../../scripts/setup/checks/resendWebhookCheck.js'
import {segmentsCheck} from '../../../scripts/setup/checks/segmentsCheck.js'
import {sendersCheck} from '../../../scripts/setup/checks/sendersCheck.js'
import {topicsCheck} from '../../../scripts/setup/checks/topicsCheck.js'
import {trackingCheck} from '../../../scripts/setup/checks/trackingCheck.js'
import type {SetupCheck} from '../../../scripts/setup/setupCheck.js'
import {startSetup} from './startSetup.js'

const stack = await startSetup()
const {client, mailbox, services, run} = stack
afterAll(async () => await stack.close())

const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const headers = {authorization: 'Bearer re_test', 'content-type': 'application/json'}
  const sent = body === undefined ? {} : {body: JSON.stringify(body)}
  return await (await fetch(`${mailbox.url}${path}`, {method, headers, ...sent})).json()
}
const idSchema = z.object({id: z.string()})

const newsletter = (slug: string, more: Record<string, unknown> = {}) => ({
  _key: slug,
  slug: {current: slug},
  name: {nb: `Nytt om ${slug}`},
  ...more,
})
const brand = {
  _id: 'brand-fjord',
  _type: 'brand',
  name: 'Fjord',
  slug: {current: 'fjord'},
  group: {_type: 'reference', _ref: 'group-fjord', _weak: true},
  controller: {_type: 'reference', _ref: 'org-fjord', _weak: true},
  languages: ['nb', 'en'],
  prevailingLanguage: 'nb',
  newsletters: [
    newsletter('turer'),
    newsletter('brev', {channel: 'post'}),
    newsletter('tilbud', {mailchimpAudienceId: 'a1b2c3d4e5'}),
  ],
}
await client.createOrReplace(brand)
await client.createOrReplace({...brand, _id: 'drafts.brand-fjord', name: 'Fjord AS'})

/** Missing → told; made; there already → nothing to do. */
async function bothWays(check: SetupCheck, told: string, settings = {}): Promise<void> {
  const missing = await run(check, {settings})
  expect(missing).toMatchObject({state: 'missing', text: expect.stringContaining(told)})
  expect(await run(check, {settings})).toEqual(missing)
  expect(await run(check, {mayCreate: true, settings})).toMatchObject({state: 'made'})
  expect(await run(check, {mayCreate: true, settings})).toMatchObject({state: 'ok'})
}

const three = {
  MAIL_FROM_CHANGES: 'Fjord <endringer@example.com>',
  MAIL_FROM_OPT_OUTS: 'Fjord <avmelding@example.com>',
}

test('each kind of mail has an address of its own', async () => {
  expect(await run(sendersCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('no address in MAIL_FROM_CHANGES and MAIL_FROM_OPT_OUTS'),
  })
  const same = {...three, MAIL_FROM_OPT_OUTS: 'Endringer@example.com'}
  expect(await run(sendersCheck, {environment: same})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('are the same address'),
  })
  expect(await run(sendersCheck, {environment: three})).toMatchObject({state: 'ok'})
})

test('somebody has to hear what goes wrong', async () => {
  expect(await run(alertsCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('set ALERT_EMAIL'),
  })
  const settings = {alertEmails: ['ops@example.com', 'night@example.com']}
  const found = await run(alertsCheck, {settings})
  expect(found).toEqual({check: 'alerts', state: 'ok', text: '2 addresses hear what goes wrong.'})
})

test('a domain of a sender is added in the EEA without tracking, and waits for its DNS', async () => {
  const environment = {...three, MAIL_FROM_CHANGES: 'Fjord <endringer@mail.fjord.example>'}
  expect(await run(domainCheck, {environment: three})).toMatchObject({state: 'ok'})
  expect(await run(domainCheck, {environment})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('does not send for mail.fjord.example'),
  })
  expect(await run(domainCheck, {environment, mayCreate: true})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('TXT resend._domainkey "p=local"'),
  })
  const {data} = z
    .object({data: z.array(z.looseObject({id: z.string()}))})
    .parse(await call('GET', '/domains'))
  expect(data).toHaveLength(2)
  expect(data[0]).toMatchObject({region: 'eu-west-1', open_tracking: false, click_tracking: false})
  await call('POST', `/domains/${data[0]?.id}/verify`)
  expect(await run(domainCheck, {environment, mayCreate: true})).toMatchObject({state: 'ok'})
  expect(await call('GET', '/domains')).toMatchObject({data: {length: 2}})
})

test('tracking of clicks and opened mails is told and switched off', async () => {
  for (const on of [{click_tracking: true}, {open_tracking: true}]) {
    await call('PATCH', '/domains/d91cd9bd-1176-453e-8fc1-35364d380206', on)
    await bothWays(trackingCheck, 'tracks clicks or opened mails of example.com')
  }
})

test('a domain outside the EEA is told, and taken where a setting says so', async () => {
  const domain = {name: 'us.fjord.example', region: 'us-east-1'}
  await call('POST', '/domains', domain)
  const settings = {mailFrom: 'privacy@us.fjord.example'}
  expect(await run(mailRegionCheck)).toMatchObject({state: 'ok'})
  expect(await run(mailRegionCheck, {settings})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('us.fjord.example (us-east-1) is sent from outside the EEA'),
  })
  const environment = {ALLOW_MAIL_REGION_OUTSIDE_EEA: 'us-east-1'}
  expect(await run(mailRegionCheck, {settings, environment})).toMatchObject({state: 'ok'})
})

test('a newsletter by mail gets a topic that nobody is put on, and its id, in the draft too', async () => {
  await bothWays(topicsCheck, 'fjord/turer has no topic')
  const {data} = z
    .object({data: z.array(z.looseObject({id: z.string()}))})
    .parse(await call('GET', '/topics'))
  expect(data).toMatchObject([{name: 'Fjord: Nytt om turer', default_subscription: 'opt_out'}])
  for (const id of ['brand-fjord', 'drafts.brand-fjord']) {
    const stored = await client.getDocument(id)
    expect(stored?.['newsletters']).toMatchObject([{topicId: data[0]?.id}, {}, {}])
    expect(JSON.stringify(stored?.['newsletters'])).toBe(
      JSON.stringify([
        {...brand.newsletters[0], topicId: data[0]?.id},
        ...brand.newsletters.slice(1),
      ]),
    )
  }
})

test('a run that was cut off before it wrote the topic down adds no second one', async () => {
  await client.patch('brand-fjord').unset(['newsletters[_key == "turer"].topicId']).commit()
  expect(await run(topicsCheck, {mayCreate: true})).toMatchObject({state: 'made'})
  expect(await call('GET', '/topics')).toMatchObject({data: {length: 1}})
})

test('an id that is no topic is told and left to people', async () => {
  const field = 'newsletters[_key == "turer"].topicId'
  const before = await client.fetch<string>(
    '*[_id == "brand-fjord"][0].newsletters[_key == "turer"][0].topicId',
  )
  await client
    .patch('brand-fjord')
    .set({[field]: 'mistyped'})
    .commit()
  expect(await run(topicsCheck, {mayCreate: true})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('Resend has no topic of the id that fjord/turer holds'),
  })
  await client
    .patch('brand-fjord')
    .set({[field]: before})
    .commit()
})

test('those who are told of changes have a segment a brand or controller and language', async () => {
  await call('POST', '/segments', {name: 'notice/fjord/nb'})
  await bothWays(segmentsCheck, 'notice/fjord/en, notice/org-fjord/nb, notice/org-fjord/en')
  expect(await call('GET', '/segments')).toMatchObject({data: {length: 4}})
})

test('contacts can carry consents and links', async () => {
  const told = 'relation_fjord, consent_fjord_turer, unsubscribe_fjord_turer'
  await bothWays(propertiesCheck, told)
})

test('the webhook of Resend is made; its secret is copied by people and never told', async () => {
  const result = await run(resendWebhookCheck, {mayCreate: true})
  expect(result).toMatchObject({
    state: 'missing',
    text: expect.stringContaining("RESEND_WEBHOOK_SECRET is not the webhook's"),
  })
  const {data} = z.object({data: z.array(idSchema)}).parse(await call('GET', '/webhooks'))
  expect(data).toHaveLength(1)
  const path = `/webhooks/${data[0]?.id}`
  const {signing_secret: secret} = z
    .object({signing_secret: z.string()})
    .parse(await call('GET', path))
  expect(result.text).not.toContain(secret)
  const settings = {optOut: {...services.settings.optOut, resendWebhookSecret: secret}}
  expect(await run(resendWebhookCheck, {settings})).toMatchObject({state: 'ok'})
  await call('PATCH', path, {status: 'disabled'})
  await bothWays(resendWebhookCheck, 'is switched off', settings)
  await call('PATCH', path, {events: ['email.bounced']})
  await bothWays(resendWebhookCheck, 'not called for every event', settings)
})

test('where Resend refuses the key, it is said and nothing is guessed', async () => {
  await stack.addFault({match: {method: 'GET', path: '/topics'}, kind: 'server_error'})
  expect(await run(topicsCheck, {mayCreate: true})).toMatchObject({
    state: 'cannot tell',
    text: expect.stringContaining('Resend'),
  })
})
