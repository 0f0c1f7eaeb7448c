import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import * as z from 'zod'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {changeDeliveries} from '../../core/announce/changeDeliveries.js'
import type {FaultRequest} from '../../emulator/mailbox/faults.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let count = 0
const flagged = Array.from({length: 120}, (_, index) => `flagged-${index}@example.com`)
const segment = 'notice-rommen-nb'

beforeAll(async () => {
  stack = await startStampStack()
  await deliver()
  await stack.seedMailbox({
    contacts: [
      ...flagged.map((email) => ({email, unsubscribed: true, segments: [segment]})),
      {email: 'unflagged@example.com', segments: [segment]},
      {email: 'elsewhere@example.com', unsubscribed: true, segments: ['notice-inviocare-nb']},
    ],
  })
})
afterAll(async () => await stack.close())

const deliver = async () => await deliverPending(stack.services, stack.clock.now())
const batch = async () => (await stack.deliveriesOf(`delivery.flag-${count}.0.flagged`))[0]

beforeEach(async () => {
  count += 1
  await stack.publish('agreement-rommen-opus-dental', {location: count % 2 ? 'DK' : 'NO'})
  const attributes = {hasMail: true, summary: {nb: `Endring ${count}.`}}
  await stack.change(`flag-${count}`, ['notice-rommen-nb'], attributes)
  stack.clock.advance('PT15M')
})

const pageSchema = z.object({
  data: z.array(z.object({id: z.string(), to: z.array(z.string()), text: z.string().nullish()})),
  has_more: z.boolean(),
})

/** How many mails each address got of the change that was made last. */
async function told(): Promise<Map<string, number>> {
  const {data: emails} = await pageOfEmails()
  const counts = new Map<string, number>()
  for (const {to} of emails) for (const one of to) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

let known = new Set<string>()
async function pageOfEmails() {
  const data: z.infer<typeof pageSchema>['data'] = []
  for (let after = ''; ;) {
    const page = pageSchema.parse(await stack.readMailbox(`/emails?limit=100${after}`))
    data.push(...page.data.filter(({id}) => !known.has(id)))
    const last = page.data.at(-1)
    if (!page.has_more || !last) return {data}
    after = `&after=${last.id}`
  }
}
beforeEach(async () => {
  known = new Set()
  const {data} = await pageOfEmails()
  known = new Set(data.map(({id}) => id))
})

async function expectEachOnce(): Promise<void> {
  const counts = await told()
  for (const address of [...flagged, 'unflagged@example.com']) {
    expect(counts.get(address), address).toBe(1)
  }
  expect(counts.has('elsewhere@example.com')).toBe(false)
}

test('whoever broadcasts never reach gets the mail by batch, once', async () => {
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  await expectEachOnce()
  expect(await batch()).toMatchObject({state: 'sent', recipientCount: 120})
  const stored = JSON.stringify(await batch())
  expect(stored).not.toContain('@example.com')
  expect(stored).not.toContain('cursor')
})

test('being flagged is never changed by us', async () => {
  await deliver()
  const resend = await stack.services.resend()
  const {data} = await resend.contacts.get({email: 'flagged-1@example.com'})
  expect(data?.unsubscribed).toBe(true)
  const other = await resend.contacts.get({email: 'unflagged@example.com'})
  expect(other.data?.unsubscribed).toBe(false)
})

const fault = (rest: Partial<FaultRequest>): FaultRequest => ({
  match: {method: 'POST', path: '/emails/batch'},
  kind: 'server_error',
  ...rest,
})

test.each([
  ['failed', fault({})],
  ['was lost after it was carried out', fault({isCarriedOut: true})],
  ['was no JSON', fault({kind: 'not_json'})],
] as const)('a batch whose answer %s is sent once', async (_what, refusal) => {
  await stack.addFault(refusal)
  expect(await deliver()).toEqual({sent: 1, failed: 1})
  expect((await batch())?.error).toMatch(/tried again/)
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 1, failed: 0})
  await expectEachOnce()
})

test('a lost answer is made good even when the key is forgotten and the list has changed', async () => {
  await stack.addFault(fault({isCarriedOut: true}))
  expect(await deliver()).toEqual({sent: 1, failed: 1})
  stack.clock.advance('PT30H')
  const late = `late-${count}@example.com`
  await stack.seedMailbox({contacts: [{email: late, unsubscribed: true, segments: [segment]}]})
  expect(await deliver()).toEqual({sent: 1, failed: 0})
  await expectEachOnce()
  expect((await told()).get(late)).toBe(1)
})

test('a list that changed between two tries of one call sends nobody a second mail', async () => {
  await stack.addFault(fault({isCarriedOut: true}))
  expect(await deliver()).toEqual({sent: 1, failed: 1})
  const late = `late-${count}@example.com`
  await stack.seedMailbox({contacts: [{email: late, unsubscribed: true, segments: [segment]}]})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 1, failed: 0})
  await expectEachOnce()
  expect((await told()).get(late)).toBe(1)
})

test('a change that is published again, as nothing is known of its mail since a restore, tells nobody twice', async () => {
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  await stack.client.delete({query: `*[_type == "delivery" && changeNoticeId == "flag-${count}"]`})
  stack.clock.advance('P3D')
  const late = `late-${count}@example.com`
  await stack.seedMailbox({contacts: [{email: late, unsubscribed: true, segments: [segment]}]})
  const segments = [{name: 'notice/rommen/nb', language: 'nb'} as const]
  const again = changeDeliveries(`flag-${count}`, segments, {now: stack.clock.now()})
  await stack.client.mutate(again.map((delivery) => ({create: delivery})))
  stack.clock.advance('PT15M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  await expectEachOnce()
  expect((await told()).get(late)).toBe(1)
})

test('whoever leaves everything after getting the broadcast gets no second mail', async () => {
  await stack.addFault({match: {method: 'GET', path: '/segments/'}, kind: 'server_error'})
  expect(await deliver()).toEqual({sent: 1, failed: 1})
  const resend = await stack.services.resend()
  await resend.contacts.update({email: 'unflagged@example.com', unsubscribed: true})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 1, failed: 0})
  await expectEachOnce()
  await resend.contacts.update({email: 'unflagged@example.com', unsubscribed: false})
})

test('a contact that marked the place in the list and is gone makes nobody be told twice', async () => {
  await deliver()
  const id = `delivery.flag-${count}.0.flagged`
  const gone = {state: 'pending', cursor: 'nobody', recipientCount: 100}
  await stack.client.patch(id).set(gone).unset(['sentAt']).commit()
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  expect(await deliver()).toEqual({sent: 1, failed: 0})
  await expectEachOnce()
})

test('who is in two segments of one change is told once', async () => {
  const id = `both-${count}`
  const both = `both-${count}@example.com`
  const segments = ['notice-klinikk24-nb', 'notice-klinikk24-en']
  await stack.seedMailbox({contacts: [{email: both, unsubscribed: true, segments}]})
  await stack.publish('agreement-k24-eziteq', {location: count % 2 ? 'SE' : 'DK'})
  const attributes = {hasMail: true, summary: {nb: 'Endring.', en: 'Change.'}}
  await stack.change(id, ['notice-klinikk24-nb', 'notice-klinikk24-en'], attributes)
  stack.clock.advance('PT15M')
  await deliver()
  expect(await stack.deliveriesOf(`delivery.${id}.`)).toHaveLength(4)
  expect((await told()).get(both)).toBe(1)
})
