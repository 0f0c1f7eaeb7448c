import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {announcedChanges} from '../../api/_server/announce/announcedChanges.js'
import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {callOffVersion} from '../../api/_server/stamp/callOff.js'
import {correctTextInForce} from '../../api/_server/stamp/correctText.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {retireNotice} from '../../api/_server/stamp/retire.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import list from '../../api/notices.js'
import notice from '../../api/notices/[brand].js'
import banner from '../../api/notices/[brand]/notice-of-change.js'
import {addDays} from '../../core/calendar/addDays.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const fit = 'notice-fit24-nb'
const trening = 'notice-k24-trening-nb'
const dayIn = (days: number): string =>
  addDays(calendarDate(stack.clock.now(), 'Europe/Oslo'), days)
const later = (days: number) => ({effectiveOn: dayIn(days), immediateReason: undefined})
const noon = (day: string) => `${day}T12:00:00Z`

const get = async (path: string) =>
  await notice.fetch(new Request(`${functionsOrigin}/api/notices/${path}`))
const shown = async (path: string) =>
  z.object({version: z.number(), title: z.string()}).parse(await (await get(path)).json())
const bannerNow = async () =>
  await (
    await banner.fetch(new Request(`${functionsOrigin}/api/notices/fit24/notice-of-change?lang=nb`))
  ).json()
const said = async (id: string) =>
  (await stack.versionsOf(id)).map(({version, kind, effectiveAt}) => [
    version,
    kind,
    calendarDate(new Date(effectiveAt), 'Europe/Oslo'),
  ])

let today = ''
let firstDay = ''
let secondDay = ''

test('two changes with different dates can be upcoming at once', async () => {
  today = dayIn(0)
  firstDay = dayIn(31)
  secondDay = dayIn(60)
  await stack.publish('agreement-k24-eziteq', {location: 'DE'})
  expect((await stack.change('first', [fit], {...later(31), hasMail: true})).state).toBe('stamped')
  await stack.publish('agreement-k24-eziteq', {location: 'US', transferBasis: 'dpf'})
  await stack.publish(fit, {title: 'Personvern fra mai'})
  const second = await stack.change('second', [fit], {...later(60), hasMail: true})
  expect(second.state).toBe('stamped')
  expect((await said(fit)).slice(3)).toEqual([
    [4, expect.any(String), firstDay],
    [5, expect.any(String), secondDay],
  ])
})

test('a preview of a correction shows the comparison and changes nothing', async () => {
  const before = await stack.versionsOf(fit)
  const title = before[2]?.title ?? ''
  const preview = await correctTextInForce(stack.services, {
    noticeId: fit,
    version: 3,
    replacements: [{find: title, replace: `${title}, rettet`}],
    isPreview: true,
  })
  expect(preview).toMatchObject({restamped: [4, 5], occurrences: expect.any(Number)})
  expect(preview).toMatchObject({comparison: expect.stringContaining('<ins')})
  expect(await stack.versionsOf(fit)).toEqual(before)
})

test('a correction meanwhile is in force at once, and both upcoming texts keep their dates', async () => {
  const before = await stack.versionsOf(fit)
  const head = await stack.headOf(fit)
  const title = before[2]?.title ?? ''
  const done = await correctTextInForce(stack.services, {
    noticeId: fit,
    version: 3,
    replacements: [{find: title, replace: `${title}, rettet`}],
    isPreview: false,
  })
  expect(done).toMatchObject({versions: [{version: 6}, {version: 7}, {version: 8}]})
  expect((await said(fit)).slice(5)).toEqual([
    [6, 'editorial', today],
    [7, before[3]?.kind, firstDay],
    [8, before[4]?.kind, secondDay],
  ])
  const after = await stack.versionsOf(fit)
  expect(after.slice(0, 5)).toEqual(before)
  expect(after[5]).toMatchObject({corrects: 3, summary: 'En feil i teksten er rettet.'})
  expect(after[6]).toMatchObject({
    repeats: 4,
    changeNoticeId: 'first',
    summary: before[3]?.summary,
    contentHash: before[3]?.contentHash,
  })
  expect(after[7]).toMatchObject({repeats: 5, changeNoticeId: 'second'})
  expect(await stack.verify(fit)).toEqual({state: 'holds', versions: 8})
  expect(await stack.headOf(fit)).toMatchObject({
    version: 8,
    hash: after[7]?.hash,
    seenRevision: head?.seenRevision,
  })
  expect(await shown('fit24')).toEqual({version: 6, title: `${title}, rettet`})
  expect(await shown(`fit24?at=${noon(firstDay)}`)).toMatchObject({version: 7})
  expect(await shown(`fit24?at=${noon(secondDay)}`)).toMatchObject({version: 8})
  expect(await bannerNow()).toMatchObject({upcoming: {version: 7, summary: 'Ny leverandør.'}})
  const listed = JSON.stringify(
    await (await list.fetch(new Request(`${functionsOrigin}/api/notices`))).json(),
  )
  expect(listed).toContain('"notice":"privacy","language":"nb","version":8,"inForce":6')
})

test('who saw another version in force is told so, and nothing is stamped', async () => {
  const asked = {noticeId: fit, version: 3, replacements: [{find: 'a', replace: 'b'}]}
  const correcting = correctTextInForce(stack.services, {...asked, isPreview: false})
  await expect(correcting).rejects.toMatchObject({code: 'moved_on'})
  expect(await stack.versionsOf(fit)).toHaveLength(8)
})

test('calling off the first of two keeps the text, stops its mails and leaves the second alone', async () => {
  const before = await stack.versionsOf(fit)
  expect(await callOffVersion(stack.services, {noticeId: fit, version: 7})).toMatchObject({
    versions: [{version: 9}, {version: 10}],
    stoppedMails: 1,
    mailsLeft: 0,
  })
  const after = await stack.versionsOf(fit)
  expect(after[8]).toMatchObject({
    callsOff: 7,
    kind: 'editorial',
    contentHash: before[5]?.contentHash,
    effectiveAt: before[6]?.effectiveAt,
    summary: 'Den varslede endringen er avlyst.',
  })
  expect(after[9]).toMatchObject({repeats: 8, changeNoticeId: 'second'})
  const stateOf = async (start: string) => (await stack.deliveriesOf(start)).map(({state}) => state)
  expect(new Set(await stateOf('delivery.first.'))).toEqual(new Set(['stopped']))
  expect(new Set(await stateOf('delivery.second.'))).toEqual(new Set(['pending']))
  expect(await shown(`fit24?at=${noon(firstDay)}`)).toMatchObject({version: 9})
  expect(await shown(`fit24?at=${noon(secondDay)}`)).toMatchObject({version: 10})
  expect(await stack.verify(fit)).toEqual({state: 'holds', versions: 10})
  expect(await bannerNow()).toMatchObject({
    current: null,
    upcoming: {version: 10, effectiveAt: before[7]?.effectiveAt, summary: 'Ny leverandør.'},
  })
  const again = callOffVersion(stack.services, {noticeId: fit, version: 7})
  await expect(again).rejects.toMatchObject({code: 'not_found'})
})

test('what was called off is not stamped again before it is published anew', async () => {
  await stack.publish(fit, {next: {summary: 'Samme tekst'}})
  expect(await callOffVersion(stack.services, {noticeId: fit, version: 10})).toMatchObject({
    versions: [{version: 11}],
  })
  expect((await stampNotice(stack.services, fit)).state).toBe('unchanged')
  expect((await stampNotice(stack.services, fit)).state).toBe('seen')
  const {notices} = await reconcile(stack.services)
  expect(notices.filter(({state}) => state !== 'unchanged')).toEqual([])
  expect(await stack.versionsOf(fit)).toHaveLength(11)
  expect(await shown(`fit24?at=${noon(secondDay)}`)).toMatchObject({version: 11})
  await stack.publish(fit, {next: {summary: 'Nå igjen', kind: 'material'}})
  expect((await stampNotice(stack.services, fit)).state).toBe('waits')
  expect((await stack.change('third', [fit], later(70))).state).toBe('stamped')
  expect((await stack.versionsOf(fit)).at(-1)).toMatchObject({version: 12, changeNoticeId: 'third'})
})

test('a retired notice is gone, its archive stays, and publishing stamps nothing and says so', async () => {
  const before = await shown('k24-trening')
  await stack.publish('agreement-k24-eziteq', {location: 'DE', transferBasis: 'none'})
  await stack.change('upcoming', [trening], later(31))
  const asked = {noticeId: trening, reason: 'Merket er nedlagt.'}
  expect(await retireNotice(stack.services, asked)).toEqual({version: 5})
  expect((await stack.versionsOf(trening)).at(-1)).toMatchObject({
    kind: 'retired',
    title: before.title,
    retiredReason: 'Merket er nedlagt.',
  })
  const gone = await get('k24-trening')
  expect(gone.status).toBe(410)
  expect(await gone.json()).toMatchObject({
    archive: '/api/notices/k24-trening/versions?lang=nb',
  })
  expect((await get(`k24-trening?at=${noon(dayIn(90))}`)).status).toBe(410)
  expect(await shown(`k24-trening?at=${noon(addDays(today, -1))}`)).toEqual(before)
  await stack.publish(trening, {title: 'Personvern, likevel'})
  expect(await stampNotice(stack.services, trening)).toMatchObject({
    state: 'waits',
    reasons: [expect.stringContaining('retired')],
  })
  expect((await stack.headOf(trening))?.waiting?.reasons[0]).toContain('retired')
  await expect(retireNotice(stack.services, asked)).rejects.toMatchObject({code: 'gone'})
  expect(await stack.change('too-late', [trening], later(40))).toMatchObject({
    state: 'refused',
    message: expect.stringContaining('retired'),
  })
  expect(await stack.versionsOf(trening)).toHaveLength(5)
})

test('a segment that was told of a change is told that it is called off, after the delay', async () => {
  const id = 'notice-klinikk24-nb'
  await stack.publish('agreement-k24-aspit', {location: 'US', transferBasis: 'dpf'})
  await stack.publish(id, {title: 'Personvern fra neste måned'})
  await stack.change('told', [id], {...later(31), hasMail: true})
  stack.clock.advance('PT16M')
  await deliverPending(stack.services, stack.clock.now())
  await stack.publish(id, {title: 'Personvern fra neste måned, rettet'})
  expect(await stampNotice(stack.services, id)).toMatchObject({version: {version: 5}})
  expect(await callOffVersion(stack.services, {noticeId: id, version: 5})).toMatchObject({
    versions: [{version: 6}],
    stoppedMails: 0,
    mailsLeft: 1,
  })
  const owed = await stack.deliveriesOf('delivery.calledOff.version.klinikk24.privacy.nb.6')
  expect(owed).toMatchObject([{state: 'pending'}, {state: 'pending'}])
})

test('where one of two notices of a change is called off, the mail tells the other', async () => {
  const klinikk = 'notice-klinikk24-nb'
  await stack.publish('agreement-k24-aspit', {location: 'CA', transferBasis: 'scc'})
  await stack.publish(klinikk, {title: 'Personvern, nytt sted'})
  await stack.publish(fit, {title: 'Personvern, nytt sted'})
  const outcome = await stack.change('both', [klinikk, fit], {...later(90), hasMail: true})
  expect(outcome.state).toBe('stamped')
  await stack.publish(klinikk, {title: 'Personvern, nytt sted, rettet'})
  await stampNotice(stack.services, klinikk)
  const version = (await stack.versionsOf(klinikk)).at(-1)?.version ?? 0
  await callOffVersion(stack.services, {noticeId: klinikk, version})
  const told = await announcedChanges(stack.services, {changeNoticeId: 'both', language: 'nb'})
  expect(told.map(({brand}) => brand.slug.current)).toEqual(['fit24'])
  const states = (await stack.deliveriesOf('delivery.both.')).map(({state}) => state)
  expect(new Set(states)).toEqual(new Set(['pending']))
})

test('an unpublished notice can still be retired, and one never stamped cannot', async () => {
  const id = 'notice-glasoterapi-nb'
  await stack.client.delete('change-glasoterapi-2026')
  await stack.client.delete(id)
  expect(await retireNotice(stack.services, {noticeId: id, reason: 'Slutt'})).toEqual({version: 4})
  const unknown = retireNotice(stack.services, {noticeId: 'notice-none', reason: 'Slutt'})
  await expect(unknown).rejects.toMatchObject({code: 'not_found'})
})

test('a text that was altered in the dataset is not signed again', async () => {
  const id = 'notice-rommen-nb'
  await stack.publish(id, {title: 'Personvern snart'})
  await stack.change('rommen', [id], later(31))
  const third = (await stack.versionsOf(id))[2]
  const resolved = third?.resolved.replace('rommen', 'romen')
  await stack.client.patch('version.rommen.privacy.nb.3').set({resolved}).commit()
  const calling = callOffVersion(stack.services, {noticeId: id, version: 4})
  await expect(calling).rejects.toThrow('Version 3 is not as it was stamped.')
  expect(await stack.versionsOf(id)).toHaveLength(4)
})
