import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'
import {parseSettings} from '../../api/_server/settings.js'
import {callOffVersion} from '../../api/_server/stamp/callOff.js'
import {retireNotice} from '../../api/_server/stamp/retire.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import {freePassage, startGate, type Passage} from '../faults/startGate.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const fit = 'notice-fit24-nb'
const klinikk = 'notice-klinikk24-nb'
const rommen = 'notice-rommen-nb'
const titles = async (id: string) => (await stack.versionsOf(id)).map(({title}) => title)

/** The services of a function whose writes pass through here, one by one. */
async function behindGate(passWrite: (count: number) => Promise<Passage>): Promise<Services> {
  let count = 0
  const gate = await startGate(stack.lake.port, async ({isWrite}) => {
    if (!isWrite) return freePassage
    count += 1
    return await passWrite(count)
  })
  onTestFinished(async () => await gate.close())
  return createServices(parseSettings({...process.env, CONTENT_LAKE_PORT: String(gate.port)}))
}

/** A function that stops before its first write until it is let go. */
async function stalling() {
  let letGo = (): void => {}
  let hasReached = (): void => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const reached = new Promise<void>((resolve) => {
    hasReached = resolve
  })
  const services = await behindGate(async (count) => {
    if (count === 1) {
      hasReached()
      await held
    }
    return freePassage
  })
  return {services, reached, letGo}
}

test('a function that stalled before writing stamps no older text after a newer one', async () => {
  const {services, reached, letGo} = await stalling()
  await stack.publish(fit, {title: 'Eldre'})
  const stalled = stampNotice(services, fit)
  await reached
  await stack.publish(fit, {title: 'Nyere'})
  expect((await stampNotice(stack.services, fit)).state).toBe('stamped')
  letGo()
  expect((await stalled).state).toBe('seen')
  expect((await titles(fit)).slice(3)).toEqual(['Nyere'])
  expect(await stack.verify(fit)).toEqual({state: 'holds', versions: 4})
})

test('nor the first version of a notice, where there is no head yet', async () => {
  const {_rev: _old, ...content} = (await stack.client.getDocument(rommen)) ?? {}
  const id = 'notice-rommen-jobb'
  const slug = {_type: 'slug', current: 'jobb'}
  await stack.client.create({...content, _type: 'privacyNotice', _id: id, slug, title: 'Eldre'})
  const {services, reached, letGo} = await stalling()
  const stalled = stampNotice(services, id)
  await reached
  await stack.publish(id, {title: 'Nyere'})
  expect((await stampNotice(stack.services, id)).state).toBe('stamped')
  letGo()
  expect((await stalled).state).toBe('seen')
  expect(await titles(id)).toEqual(['Nyere'])
})

test('nor where the head was removed, and only the number is taken', async () => {
  await stack.client.delete('head.rommen.privacy.nb')
  await stack.publish(rommen, {title: 'Eldre'})
  const {services, reached, letGo} = await stalling()
  const stalled = stampNotice(services, rommen)
  await reached
  await stack.publish(rommen, {title: 'Nyere'})
  expect((await stampNotice(stack.services, rommen)).state).toBe('stamped')
  await stack.client.delete('head.rommen.privacy.nb')
  letGo()
  expect((await stalled).state).toBe('unchanged')
  expect((await titles(rommen)).slice(3)).toEqual(['Nyere'])
  expect((await stack.verify(rommen)).state).toBe('holds')
})

test('a call-off that stalled does not undo what was stamped meanwhile', async () => {
  await stack.publish('agreement-k24-aspit', {location: 'US', transferBasis: 'dpf'})
  await stack.change('stalled', [klinikk], {effectiveOn: '2099-01-01', immediateReason: undefined})
  const {services, reached, letGo} = await stalling()
  const calling = callOffVersion(services, {noticeId: klinikk, version: 4})
  await reached
  await stack.publish(klinikk, {title: 'Rettet'})
  expect(await stampNotice(stack.services, klinikk)).toMatchObject({version: {version: 5}})
  letGo()
  await expect(calling).rejects.toMatchObject({code: 'not_found'})
  expect((await stack.versionsOf(klinikk)).at(-1)).toMatchObject({version: 5, title: 'Rettet'})
})

test('two who call the same version off do it once', async () => {
  const asked = {noticeId: klinikk, version: 5}
  const both = await Promise.allSettled([
    callOffVersion(stack.services, asked),
    callOffVersion(stack.services, asked),
  ])
  expect(both.map(({status}) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await stack.versionsOf(klinikk)).toHaveLength(6)
  expect((await stack.verify(klinikk)).state).toBe('holds')
})

test.each<[string, Passage]>([
  ['is busy (429)', {isCarriedOut: false, answer: 429}],
  ['is broken (500)', {isCarriedOut: false, answer: 500}],
  ['is not there (503)', {isCarriedOut: false, answer: 503}],
  ['breaks the connection', {isCarriedOut: false, answer: 'cut'}],
  ['has written, and says it is broken', {isCarriedOut: true, answer: 500}],
  ['has written, and breaks the connection', {isCarriedOut: true, answer: 'cut'}],
])('a Content Lake that %s is asked again, and stamps once', async (title, passage) => {
  const before = (await stack.versionsOf(fit)).length
  const services = await behindGate(async () => passage)
  await stack.publish(fit, {title})
  await expect(stampNotice(services, fit)).rejects.toMatchObject({code: 'unavailable'})
  await stampNotice(stack.services, fit)
  expect((await titles(fit)).slice(before)).toEqual([title])
  expect((await stack.verify(fit)).state).toBe('holds')
})

test('one that answers 409 in between is read again each time', async () => {
  const services = await behindGate(async (count) =>
    count <= 3 ? {isCarriedOut: false, answer: 409} : freePassage,
  )
  await stack.publish(fit, {title: 'Til slutt'})
  expect((await stampNotice(services, fit)).state).toBe('stamped')
  expect((await titles(fit)).at(-1)).toBe('Til slutt')
})

test('one that answers 409 for ever is asked again later', async () => {
  const services = await behindGate(async () => ({isCarriedOut: false, answer: 409}))
  const retiring = retireNotice(services, {noticeId: fit, reason: 'Slutt'})
  await expect(retiring).rejects.toMatchObject({code: 'unavailable'})
  expect((await titles(fit)).at(-1)).toBe('Til slutt')
})
