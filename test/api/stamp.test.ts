import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {commitOrRestart} from '../../api/_server/stamp/commitOrRestart.js'
import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import {addHead} from '../../api/_server/stamp/writeVersions.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const klinikk = 'notice-klinikk24-nb'
const fit = 'notice-fit24-nb'
const rommen = 'notice-rommen-nb'
const inviocare = 'notice-inviocare-da'

const numbers = async (id: string) => (await stack.versionsOf(id)).map(({version}) => version)

test('publishing stamps the next version, and what was stamped stays as it is', async () => {
  const before = await stack.versionsOf(klinikk)
  await stack.publish(klinikk, {title: 'Personvern hos oss'})
  expect(await stampNotice(stack.services, klinikk)).toMatchObject({
    state: 'stamped',
    version: {version: 4, kind: 'editorial', summary: 'Språklige endringer'},
  })
  const after = await stack.versionsOf(klinikk)
  expect(after.slice(0, 3)).toEqual(before)
  expect(await stack.verify(klinikk)).toEqual({state: 'holds', versions: 4})
})

test('the same content again stamps nothing, an older text again is a new version', async () => {
  const title = (await stack.versionsOf(fit)).at(-1)?.title
  await stack.publish(fit, {title: 'Personvern'})
  expect((await stampNotice(stack.services, fit)).state).toBe('stamped')
  await stack.publish(fit, {title: 'Personvern', next: {summary: 'Det samme'}})
  expect((await stampNotice(stack.services, fit)).state).toBe('unchanged')
  await stack.publish(fit, {title})
  expect((await stampNotice(stack.services, fit)).state).toBe('stamped')
  const versions = await stack.versionsOf(fit)
  expect(versions.map(({version}) => version)).toEqual([1, 2, 3, 4, 5])
  expect(versions[4]?.contentHash).toBe(versions[2]?.contentHash)
})

test('published facts stamp nothing, nor does a delivery that comes again after they moved', async () => {
  await stack.publish(rommen, {title: 'Personvern hos Rommen'})
  expect((await stampNotice(stack.services, rommen)).state).toBe('stamped')
  await stack.publish('organisation-opus-dental', {postalAddress: 'Nygata 1, 0150 Oslo'})
  await stack.publish('brand-rommen', {name: 'Rommen Tann'})
  expect(await stampNotice(stack.services, rommen)).toEqual({state: 'seen', noticeId: rommen})
  const {notices} = await reconcile(stack.services)
  expect(notices).toEqual([])
  await stack.publish(rommen, {title: 'Personvern hos oss'})
  expect((await stampNotice(stack.services, rommen)).state).toBe('stamped')
})

test('ten deliveries at once stamp once, two notices at once both', async () => {
  await stack.publish(klinikk, {title: 'Personvern, samtidig'})
  await stack.publish(fit, {title: 'Personvern, samtidig'})
  const before = (await numbers(klinikk)).length
  const outcomes = await Promise.all(
    Array.from({length: 10}, (_, index) =>
      stampNotice(stack.services, index % 3 === 2 ? fit : klinikk),
    ),
  )
  expect(outcomes.filter(({state}) => state === 'stamped')).toHaveLength(2)
  expect(await numbers(klinikk)).toHaveLength(before + 1)
  expect((await stack.verify(klinikk)).state).toBe('holds')
  expect((await stack.verify(fit)).state).toBe('holds')
})

test('stampers that race publishes leave a whole chain that ends in the last text', async () => {
  for (let round = 1; round <= 4; round += 1) {
    await Promise.all([
      stack.publish(klinikk, {title: `Runde ${round}`}),
      stampNotice(stack.services, klinikk),
      stampNotice(stack.services, klinikk),
    ])
  }
  await stampNotice(stack.services, klinikk)
  expect((await stack.verify(klinikk)).state).toBe('holds')
  expect((await stack.versionsOf(klinikk)).at(-1)?.title).toBe('Runde 4')
})

test('a stamper that stalled between reading and writing starts again from the read', async () => {
  await stack.publish(fit, {title: 'Gammel'})
  const client = await stack.services.contentLake()
  const attempts: string[] = []
  await commitOrRestart(async () => {
    const [state] = await readStampStates(stack.services, [fit])
    if (!state) throw new Error('no state')
    attempts.push(state.compose().title)
    if (attempts.length === 1) {
      await stack.publish(fit, {title: 'Ny'})
      await stampNotice(stack.services, fit)
    }
    await addHead(client.transaction(), state, {}).commit()
  })
  expect(attempts).toEqual(['Gammel', 'Ny'])
  expect((await stack.versionsOf(fit)).at(-1)?.title).toBe('Ny')
})

test('a material change waits, says why in the head, and is seen again when it is undone', async () => {
  await stack.publish('agreement-inviocare-hotjar', {location: 'US', transferBasis: 'dpf'})
  await stack.publish(inviocare, {title: 'Privatliv'})
  expect(await stampNotice(stack.services, inviocare)).toMatchObject({
    state: 'waits',
    reasons: [expect.stringMatching(/place of processing/)],
  })
  const first = await stack.headOf(inviocare)
  expect(first).toMatchObject({version: 3, waiting: {kind: 'material'}})
  await stampNotice(stack.services, inviocare)
  const revisionOf = (head: typeof first) => head?._rev
  expect(revisionOf(await stack.headOf(inviocare))).toBe(revisionOf(first))
  await stack.publish('agreement-inviocare-hotjar', {location: 'IE', transferBasis: 'none'})
  const {notices} = await reconcile(stack.services)
  expect(notices).toMatchObject([{state: 'stamped', noticeId: inviocare}])
  expect((await stack.headOf(inviocare))?.waiting).toBeUndefined()
})

test('a notice that does not compose says why, and is stamped when the fact is mended', async () => {
  const gecko = 'organisation-gecko-booking'
  const country = (await stack.client.getDocument(gecko))?.['country']
  await stack.client.patch(gecko).unset(['country']).commit()
  await stack.publish(inviocare, {title: 'Privatliv igen'})
  const outcome = await stampNotice(stack.services, inviocare)
  expect(outcome).toMatchObject({
    state: 'waits',
    reasons: [expect.stringContaining(`Not complete: ${gecko} (country)`)],
  })
  expect((await stack.headOf(inviocare))?.waiting?.reasons).toHaveLength(1)
  await stack.publish(fit, {title: 'Andre går videre'})
  expect((await stampNotice(stack.services, fit)).state).toBe('stamped')
  await stack.publish(gecko, {country})
  expect((await reconcile(stack.services)).notices).toMatchObject([{state: 'stamped'}])
})

test('unpublishing changes nothing; whoever comes back under the same name goes on', async () => {
  const id = 'notice-glasoterapi-nb'
  const document = await stack.client.getDocument(id)
  if (!document) throw new Error('no notice')
  const before = await stack.versionsOf(id)
  await stack.client.delete('change-glasoterapi-2026')
  await stack.client.delete(id)
  expect(await stampNotice(stack.services, id)).toEqual({state: 'absent', noticeId: id})
  expect(await stack.versionsOf(id)).toEqual(before)
  const {_rev: _old, ...content} = document
  await stack.client.create({...content, _id: 'notice-glasoterapi-2', title: 'Ny start'})
  expect(await stampNotice(stack.services, 'notice-glasoterapi-2')).toMatchObject({
    state: 'stamped',
    version: {version: 4, previousHash: before[2]?.hash},
  })
})

test('two notices of one name never share a chain', async () => {
  const {_rev: _old, ...content} = (await stack.client.getDocument('notice-glasoterapi-2')) ?? {}
  await stack.client.create({
    ...content,
    _type: 'privacyNotice',
    _id: 'notice-glasoterapi-3',
    title: 'En til',
  })
  expect(await stampNotice(stack.services, 'notice-glasoterapi-3')).toMatchObject({
    state: 'waits',
    reasons: [expect.stringContaining('another short name')],
  })
  await reconcile(stack.services)
  await reconcile(stack.services)
  expect(await numbers('notice-glasoterapi-3')).toEqual([])
  expect(await numbers('notice-glasoterapi-2')).toEqual([4])
  await stack.client.delete('notice-glasoterapi-3')
})

test('a number is never used again, though its version or the head was removed', async () => {
  const id = 'notice-colosseumklinikken-nb'
  await stack.client.delete('version.colosseumklinikken.privacy.nb.3')
  await stack.publish(id, {title: 'Personvern A'})
  expect((await stampNotice(stack.services, id)).state).toBe('waits')
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  expect((await stack.change('change-again', [id], change)).state).toBe('stamped')
  const fourth = (await stack.versionsOf(id)).at(-1)
  expect(fourth).toMatchObject({version: 4, kind: 'material'})
  await stack.client.delete('head.colosseumklinikken.privacy.nb')
  await stack.publish(id, {title: 'Personvern B'})
  expect(await stampNotice(stack.services, id)).toMatchObject({
    state: 'stamped',
    version: {
      version: 5,
      kind: 'editorial',
      previousHash: fourth?.hash,
    },
  })
  expect(await stack.verify(id)).toEqual({state: 'broken', version: 3, reason: 'missing'})
})

test('a brand’s new slug begins a chain of its own; the old one stays', async () => {
  const id = 'notice-magy-media-nb'
  const before = await stack.versionsOf(id)
  await stack.publish('brand-magy-media', {slug: {_type: 'slug', current: 'magy'}})
  await stack.publish(id, {title: 'Personvern hos Magy'})
  expect(await stampNotice(stack.services, id)).toMatchObject({
    state: 'stamped',
    version: {brand: 'magy', version: 1, previousHash: null},
  })
  expect((await stack.versionsOf(id)).filter(({brand}) => brand === 'magy-media')).toEqual(before)
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const {notices, archive} = await reconcile(stack.services)
  expect(notices).toEqual([])
  expect(archive).toMatchObject({broken: 1, first: {brand: 'colosseumklinikken', version: 3}})
  expect(log).toHaveBeenCalledOnce()
})
