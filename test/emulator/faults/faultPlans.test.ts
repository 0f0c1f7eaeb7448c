import {expect, onTestFinished, test} from 'vitest'

import type {FaultPlanInput} from '../../../emulator/faults/faultPlan.js'
import {openTestLake} from '../contentLake/openTestLake.js'
import {openReceiver} from '../mailbox/openReceiver.js'
import {dataOf, letter, openTestMailbox} from '../mailbox/openTestMailbox.js'

interface Service {
  readonly url: string
  /** Makes one thing; the promise breaks where the service did not say that it is made. */
  make(): Promise<unknown>
  count(): Promise<number>
}

async function lakeService(): Promise<Service> {
  const {lake, client, close} = await openTestLake()
  onTestFinished(close)
  return {
    url: lake.url,
    make: async () => await client.create({_type: 'thing'}),
    count: async () => [...lake.store.documents.values()].length,
  }
}

async function mailboxService(): Promise<Service> {
  const {mailbox, resend} = await openTestMailbox()
  return {
    url: mailbox.url,
    make: async () => dataOf(await resend.emails.send(letter)),
    count: async () => dataOf(await resend.emails.list()).data.length,
  }
}

async function tell(url: string, plan: unknown): Promise<Response> {
  const body = JSON.stringify(plan)
  return await fetch(`${url}/_local/fault-plan`, {method: 'POST', body})
}

async function under(service: Service, fault: unknown): Promise<void> {
  const plan = {seed: 1, requests: [{match: {method: 'POST'}, fault, times: 1}]}
  expect((await tell(service.url, plan)).status).toBe(201)
}

for (const [name, open] of [
  ['Content Lake', lakeService],
  ['mailbox', mailboxService],
] as const) {
  test(`the ${name} refuses before it acts, or after it has acted`, async () => {
    const service = await open()
    for (const status of [409, 429, 500, 503]) {
      const before = await service.count()
      await under(service, {kind: 'status', status})
      await expect(service.make()).rejects.toThrow(/./)
      expect(await service.count()).toBe(before)
      await under(service, {kind: 'status', status, isCarriedOut: true})
      await expect(service.make()).rejects.toThrow(/./)
      expect(await service.count()).toBe(before + 1)
    }
  })

  test(`a connection to the ${name} breaks at the request, before the answer or within it`, async () => {
    const service = await open()
    const counts: number[] = []
    for (const at of ['request', 'answer', 'body']) {
      await under(service, {kind: 'drop', at})
      await expect(service.make()).rejects.toThrow(/./)
      counts.push(await service.count())
    }
    expect(counts).toEqual([0, 1, 2])
  })

  test(`the ${name} tells its plan and what became of it, and ends it`, async () => {
    const service = await open()
    await under(service, {kind: 'latency', ms: 5})
    await service.make()
    await service.make()
    const url = `${service.url}/_local/fault-plan`
    const told = {plan: {seed: 1}, counts: {requests: [{matched: 2, struck: 1}]}}
    expect(await (await fetch(url)).json()).toMatchObject(told)
    expect(await (await fetch(url, {method: 'DELETE'})).json()).toMatchObject(told)
    expect(await (await fetch(url)).json()).toMatchObject({plan: null})
  })

  test(`the ${name} refuses a plan that names what is wrong with it`, async () => {
    const {url} = await open()
    const answer = await tell(url, {seed: 1, requests: [{fault: {kind: 'earthquake'}}]})
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('requests[0].fault.kind')
  })
}

test('the mailbox can say yes to a mail it never sends; the Content Lake never does so', async () => {
  const mailbox = await mailboxService()
  await under(mailbox, {kind: 'lie'})
  await mailbox.make()
  expect(await mailbox.count()).toBe(0)
  const lake = await lakeService()
  const refused = await tell(lake.url, {seed: 1, requests: [{fault: {kind: 'lie'}}]})
  expect(refused.status).toBe(400)
})

test('a refusal for too many requests says when to come back', async () => {
  const {url} = await lakeService()
  const fault = {kind: 'status', status: 429, retryAfterSeconds: 7}
  await tell(url, {seed: 1, requests: [{fault}]})
  const answer = await fetch(`${url}/v2025-02-19/users/me`)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
})

test('a stream of events breaks while it flows', async () => {
  const {lake, client, close} = await openTestLake()
  onTestFinished(close)
  const fault = {kind: 'drop', at: 'body', afterMs: 50}
  const plan = {seed: 1, requests: [{match: {path: '/data/listen/'}, fault}]}
  await tell(lake.url, plan)
  const headers = {authorization: `Bearer ${client.config().token ?? ''}`}
  const stream = await fetch(`${lake.url}/v2025-02-19/data/listen/production?query=*`, {headers})
  expect(stream.status).toBe(200)
  await expect(stream.text()).rejects.toThrow('terminated')
})

const webhookPlan = (fault: NonNullable<FaultPlanInput['webhooks']>[number]['fault']) => ({
  seed: 1,
  webhooks: [{fault, times: 1}],
})

test('the Content Lake loses a webhook, repeats one, and lets one be overtaken', async () => {
  const receiver = await openReceiver()
  const hook = {
    name: 'hook',
    url: `${receiver.url}/hook`,
    on: ['create' as const],
    projection: '{_id}',
  }
  const {lake, client, close} = await openTestLake({webhooks: [hook]})
  onTestFinished(close)
  const make = async (_id: string) => await client.create({_id, _type: 'thing'})
  await tell(lake.url, webhookPlan({kind: 'lose'}))
  await make('lost')
  await lake.webhooks.idle()
  await tell(lake.url, webhookPlan({kind: 'repeat'}))
  await make('twice')
  await lake.webhooks.idle()
  await tell(lake.url, webhookPlan({kind: 'delay', ms: 400}))
  await make('late')
  await make('early')
  await lake.webhooks.idle()
  expect(receiver.received.map(({body}) => JSON.parse(body))).toEqual(
    ['twice', 'twice', 'early', 'late'].map((_id) => ({_id})),
  )
})

test('the mailbox loses a webhook and repeats one under its own id', async () => {
  const receiver = await openReceiver()
  const {mailbox, resend} = await openTestMailbox({
    webhooks: [
      {
        endpoint: `${receiver.url}/hook`,
        events: ['contact.created'],
        signingSecret: 'whsec_c2VjcmV0',
      },
    ],
  })
  const join = async (email: string) => dataOf(await resend.contacts.create({email}))
  await tell(mailbox.url, webhookPlan({kind: 'lose'}))
  await join('lost@example.com')
  await tell(mailbox.url, webhookPlan({kind: 'repeat'}))
  await join('twice@example.com')
  await expect.poll(() => receiver.received.length).toBe(2)
  const [first, again] = receiver.received
  expect(first?.body).toContain('twice@example.com')
  expect(again?.headers.get('svix-id')).toBe(first?.headers.get('svix-id'))
})
