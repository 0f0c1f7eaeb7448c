import {encodeSignatureHeader} from '@sanity/webhook'
import {afterAll, beforeEach, expect, test} from 'vitest'
import * as z from 'zod'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {services as sharedServices} from '../../api/_server/services.js'
import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampChangeNotice} from '../../api/_server/stamp/stampChangeNotice.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import webhook from '../../api/webhooks/sanity.js'
import {addDays} from '../../core/calendar/addDays.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {Refusal} from '../../core/refusal.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {noticeVersionSchema} from '../../core/stamp/noticeVersion.js'
import {modelWorld, wording, type ModelDocument, type ModelWorld} from '../model/modelWorld.js'
import {startModelStack} from '../model/startModelStack.js'
import {freePassage} from './startGate.js'

const stack = await startModelStack()
const {client, clock, services} = stack
// The functions' own way to the world leads through the gates.
const gated = await sharedServices()
afterAll(async () => await stack.close())

let count = 0
let world: ModelWorld
beforeEach(async () => {
  count += 1
  world = modelWorld(`bad${count}`)
  stack.guard(() => freePassage)
  stack.skew(0)
  await stack.empty()
  await stack.seedMailbox(world.mailbox)
  const transaction = client.transaction()
  for (const document of world.documents) transaction.create(document)
  await transaction.commit()
  await reconcile(services)
})

const noticeId = () => world.noticeIds[0] ?? ''
const versionsOf = async (id: string) =>
  await services.query(
    z.array(noticeVersionSchema),
    '*[_type == "noticeVersion" && noticeId == $id] | order(version asc)',
    {id},
  )
const countVersions = async () =>
  await services.query(z.number(), 'count(*[_type == "noticeVersion"])')

async function post(body: string, at: Date): Promise<number> {
  const secret = services.settings.secrets.SANITY_WEBHOOK_SECRET
  const signature = await encodeSignatureHeader(body, at.getTime(), secret)
  const request = new Request('http://127.0.0.1:3999/api/webhooks/sanity', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'sanity-webhook-signature': signature},
    body,
  })
  return (await webhook.fetch(request)).status
}

async function publishChange(attributes: Readonly<Record<string, unknown>>): Promise<string> {
  const id = `change-${world.name}`
  const notices = await Promise.all(
    world.noticeIds.map(async (ref) => ({
      _key: ref,
      notice: {_type: 'reference', _ref: ref},
      contentHash: await hashOrNothing(ref),
    })),
  )
  const change: ModelDocument = {
    _id: id,
    _type: 'changeNotice',
    title: id,
    notices,
    summary: {nb: 'Endring', en: 'Change'},
    effectiveOn: dayIn(10),
    hasMail: true,
    ...attributes,
  }
  await client.create(change)
  return id
}

async function hashOrNothing(id: string): Promise<string> {
  try {
    const [state] = await readStampStates(services, [id])
    return state ? await contentHash(state.compose()) : ''
  } catch (error) {
    if (error instanceof Refusal) return ''
    throw error
  }
}

const dayIn = (days: number) => addDays(calendarDate(clock.now(), 'Europe/Oslo'), days)
const moveFact = async () =>
  await client.patch(`agreement-${world.name}`).set({location: 'US', transferBasis: 'dpf'}).commit()

test.each([
  ['no JSON', 'notice', 400],
  ['no id', '{"_type":"privacyNotice"}', 400],
  ['another type', '{"_id":"a","_type":"brand"}', 400],
  ['a list', '[]', 400],
  ['too much', JSON.stringify({_id: 'a'.repeat(300_000), _type: 'privacyNotice'}), 413],
])('a signed webhook that holds %s is refused and changes nothing', async (_what, body, status) => {
  await client.patch(noticeId()).set(wording(1)).commit()
  const before = stack.changeCount()
  expect(await post(body, clock.now())).toBe(status)
  expect(stack.changeCount()).toBe(before)
})

test('a signed webhook about a document that is not there changes nothing', async () => {
  const before = stack.changeCount()
  expect(await post('{"_id":"gone","_type":"privacyNotice"}', clock.now())).toBe(200)
  expect(await post('{"_id":"gone","_type":"changeNotice"}', clock.now())).toBe(200)
  expect(stack.changeCount()).toBe(before)
})

test('a change over a notice that does not compose stamps none of its notices and names the fact', async () => {
  await moveFact()
  await client.patch(`controller-${world.name}`).unset(['country']).commit()
  const id = await publishChange({})
  const before = await countVersions()
  expect(await stampChangeNotice(services, id)).toMatchObject({
    state: 'refused',
    message: expect.stringContaining(`controller-${world.name}`),
  })
  expect(await countVersions()).toBe(before)
})

test('a change that is dated in the past is refused with the earliest date there is', async () => {
  await moveFact()
  const id = await publishChange({effectiveOn: dayIn(-1)})
  const before = await countVersions()
  expect(await stampChangeNotice(services, id)).toMatchObject({
    state: 'refused',
    message: expect.stringContaining(dayIn(10)),
  })
  expect(await countVersions()).toBe(before)
})

test('a change of over 3 MB of text is refused whole, and asked to be split', async () => {
  await moveFact()
  for (const id of world.noticeIds) {
    await client
      .patch(id)
      .set({title: `${id} ${'Å'.repeat(550_000)}`})
      .commit()
  }
  const id = await publishChange({})
  const before = await countVersions()
  expect(await stampChangeNotice(services, id)).toMatchObject({
    state: 'refused',
    message: expect.stringContaining('3 MB'),
  })
  expect(await countVersions()).toBe(before)
})

test('a function whose clock jumped back stamps no text as in force before the one it follows', async () => {
  const [first] = await versionsOf(noticeId())
  await client.patch(noticeId()).set(wording(1)).commit()
  stack.skew(-3_600_000)
  expect(await post(JSON.stringify({_id: noticeId(), _type: 'privacyNotice'}), stack.now())).toBe(
    200,
  )
  stack.skew(0)
  const [, second] = await versionsOf(noticeId())
  expect(second?.version).toBe(2)
  expect(Date.parse(second?.effectiveAt ?? '')).toBeGreaterThanOrEqual(
    Date.parse(first?.effectiveAt ?? ''),
  )
})

test('a function whose clock is an hour wrong takes no webhook of now', async () => {
  await client.patch(noticeId()).set(wording(1)).commit()
  const hint = JSON.stringify({_id: noticeId(), _type: 'privacyNotice'})
  stack.skew(3_600_000)
  expect(await post(hint, clock.now())).toBe(401)
  stack.skew(-3_600_000)
  expect(await post(hint, clock.now())).toBe(401)
  expect(await versionsOf(noticeId())).toHaveLength(1)
})

test('a broadcast that Resend refuses stays owed, says why, and is sent once when it may be', async () => {
  await moveFact()
  const id = await publishChange({})
  expect((await stampChangeNotice(services, id)).state).toBe('stamped')
  clock.advance('PT20M')
  stack.guard(({method, path}) =>
    method === 'POST' && path === '/broadcasts' ? {isCarriedOut: false, answer: 422} : freePassage,
  )
  await deliverPending(gated, clock.now())
  const owed = '*[_type == "delivery" && kind == "broadcast" && state != "sent"]'
  const errors = await services.query(z.array(z.string()), `${owed}.error`)
  expect(errors).toHaveLength(2)
  expect(errors.join(' ')).toMatch(/422/)
  stack.guard(() => freePassage)
  for (let hour = 0; hour < 4; hour += 1) {
    clock.advance('PT1H')
    await deliverPending(gated, clock.now())
  }
  expect(await services.query(z.number(), `count(${owed})`)).toBe(0)
  const mails = z
    .object({data: z.array(z.object({to: z.array(z.string())}))})
    .parse(await stack.readMailbox('/emails?limit=100'))
  const got = mails.data.filter(({to}) => to.includes(`one-nb-${world.name}@example.com`))
  expect(got).toHaveLength(1)
})

test('what is stamped while the content store refuses every write is nothing, and then all', async () => {
  await client.patch(noticeId()).set(wording(1)).commit()
  const before = stack.changeCount()
  stack.guard(({isWrite}) => (isWrite ? {isCarriedOut: false, answer: 503} : freePassage))
  await expect(stampNotice(gated, noticeId())).rejects.toMatchObject({code: 'unavailable'})
  expect(stack.changeCount()).toBe(before)
  stack.guard(() => freePassage)
  expect((await stampNotice(gated, noticeId())).state).toBe('stamped')
})
