import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {readStampStates} from '../../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../../api/_server/stamp/reconcile.js'
import {stampNotice} from '../../../api/_server/stamp/stampNotice.js'
import {typesOf} from '../../../core/backup/backupParts.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {headId} from '../../../core/stamp/noticeHead.js'
import {startRestore, type RestoreStack} from './startRestore.js'

const noticeId = 'notice-rommen-nb'
const head = headId({brand: 'rommen', notice: 'privacy', language: 'nb'})

let stack: RestoreStack
beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  stack = await startRestore()
})
afterAll(async () => await stack.close())

async function loseAndRestore(...files: string[]): Promise<string> {
  await stack.lose()
  return await restored(...files)
}

async function restored(...files: string[]): Promise<string> {
  await stack.restore(...files, '--write')
  const {code, text} = await stack.restore('finish')
  expect(code).toBe(0)
  return text
}

const revisionOf = async (id: string) => (await stack.client.getDocument(id))?._rev ?? ''
const stampedByRun = async () => (await reconcile(stack.services)).counts['stamped'] ?? 0

test('content that is too much for one request comes back, though it refers to what is written later', async () => {
  const [purpose = ''] = await stack.ids(
    '_type == "processingPurpose" && !(_id in path("drafts.**"))',
  )
  const of = {_type: 'reference', _ref: purpose}
  const clauses = Array.from({length: 45}, (_, index) => ({
    _id: `clause-long-${index}`,
    _type: 'clause',
    title: 'x'.repeat(100_000),
    of,
  }))
  for (const clause of clauses) await stack.client.create(clause)
  const files = await stack.backedUp('content', 'versions')
  await loseAndRestore(...files)
  expect(await stack.ids('string::startsWith(_id, "clause-long-")')).toHaveLength(45)
  await stack.lose('string::startsWith(_id, "clause-long-")')
}, 60_000)

test('content that was called off stays off when it comes back under a new revision', async () => {
  await stack.publish(noticeId, {title: 'Personvern, et forslag'})
  const [state] = await readStampStates(stack.services, [noticeId])
  const revision = await revisionOf(noticeId)
  const hash = state && (await contentHash(state.compose()))
  const calledOff = {contentHash: hash, revision}
  await stack.client.patch(head).set({calledOff, seenRevision: revision}).commit()
  const files = await stack.backedUp('content', 'versions')
  await loseAndRestore(...files)
  const renewed = await revisionOf(noticeId)
  expect(renewed).not.toBe(revision)
  expect(await stack.headOf(noticeId)).toMatchObject({
    version: 3,
    seenRevision: renewed,
    calledOff: {revision: renewed},
  })
  expect(await stampedByRun()).toBe(0)
  expect((await stampNotice(stack.services, noticeId)).state).toBe('seen')
})

test('older content that comes back beside newer versions is not stamped after them', async () => {
  const [content = ''] = await stack.backedUp('content')
  stack.clock.advance('PT1H')
  await stack.publish(noticeId, {title: 'Personvern hos oss i dag'})
  expect(await stampNotice(stack.services, noticeId)).toMatchObject({version: {version: 4}})
  const [versions = ''] = await stack.backedUp('versions')
  const text = await loseAndRestore(content, versions)
  expect(text).toContain('is older than the versions: 1 notices are not stamped until published')
  expect(await stampedByRun()).toBe(0)
  expect(await stack.versionsOf(noticeId)).toHaveLength(4)
  await stack.publish(noticeId, {title: 'Personvern hos oss i morgen'})
  expect(await stampedByRun()).toBe(1)
  expect(await stack.verify(noticeId)).toEqual({state: 'holds', versions: 5})
})

test('content that is lost alone and comes back older is not stamped after what was stamped since', async () => {
  const before = (await stack.versionsOf(noticeId)).length
  const [content = ''] = await stack.backedUp('content')
  stack.clock.advance('PT1H')
  await stack.publish(noticeId, {title: 'Personvern hos oss, skrevet etter sikkerhetskopien'})
  expect((await stampNotice(stack.services, noticeId)).state).toBe('stamped')
  await stack.lose(`_type in ${JSON.stringify(typesOf('content'))}`)
  expect(await restored(content)).toContain('1 notices are not stamped until published')
  expect(await stampedByRun()).toBe(0)
  expect(await stack.versionsOf(noticeId)).toHaveLength(before + 1)
})

test('older content is not stamped either where the notice had waited for a change notice since', async () => {
  const before = (await stack.versionsOf(noticeId)).length
  const [content = ''] = await stack.backedUp('content')
  stack.clock.advance('PT1H')
  await stack.publish(noticeId, {title: 'Personvern hos oss, enda en overskrift'})
  expect((await stampNotice(stack.services, noticeId)).state).toBe('stamped')
  await stack.publish('agreement-rommen-opus-dental', {location: 'US', transferBasis: 'dpf'})
  await stack.publish(noticeId, {title: 'Personvern hos oss, som venter'})
  expect((await stampNotice(stack.services, noticeId)).state).toBe('waits')
  const [versions = ''] = await stack.backedUp('versions')
  await loseAndRestore(content, versions)
  expect(await stampedByRun()).toBe(0)
  expect(await stack.versionsOf(noticeId)).toHaveLength(before + 1)
})

test('a notice that an editor publishes while the dataset is restored is stamped in the end', async () => {
  const files = await stack.backedUp('content', 'versions')
  await stack.lose()
  await stack.restore(...files, '--write')
  await stack.publish(noticeId, {title: 'Personvern, mens alt kommer tilbake'})
  expect(await stack.restore('finish')).toMatchObject({code: 0})
  expect(await stampedByRun()).toBe(1)
})

/** More than a request to the Content Lake holds, each of it referring to what comes after it. */
async function writeLargeContent(): Promise<void> {
  const purpose = {_id: 'purpose-of-many', _type: 'processingPurpose', title: 'Much'}
  await stack.client.create(purpose)
  for (let nth = 0; nth < 40; nth += 1) {
    await stack.client.create({
      _id: `clause-large-${nth}`,
      _type: 'clause',
      text: 'x'.repeat(100_000),
      purpose: {_type: 'reference', _ref: purpose._id},
    })
  }
}

test('content of more than one request comes back, wherever a run of it was killed', async () => {
  await writeLargeContent()
  const [file = ''] = await stack.backedUp('content')
  await stack.lose()
  const purposeOf = async (id: string): Promise<unknown> =>
    (await stack.client.getDocument(id))?.['purpose']
  const strong = {_type: 'reference', _ref: 'purpose-of-many'}
  expect(await stack.restore(file, '--write')).toMatchObject({code: 0})
  expect(await purposeOf('clause-large-39')).toEqual(strong)

  // As if it had been killed in the middle.
  await stack.lose('_id in ["clause-large-38", "clause-large-39"]')
  const {text} = await stack.restore(file, '--write')
  expect(text).toContain('2 put back, ')
  expect(await purposeOf('clause-large-39')).toEqual(strong)
  expect((await stack.restore(file)).text).toMatch(/^content +\d+ there already\.$/m)
}, 120_000)

test('a circle of references that one request does not hold comes back strong, wherever a run of it was killed', async () => {
  const ringOf = 40
  const id = (nth: number): string => `clause-ring-${nth % ringOf}`
  const to = (nth: number) => ({_type: 'reference', _ref: id(nth)})
  const text = 'x'.repeat(100_000)
  const ids = Array.from({length: ringOf}, (_, nth) => id(nth)).toReversed()
  await stack.lose('_type == "datasetRestoring"')
  for (const _id of ids) await stack.client.create({_id, _type: 'clause', text})
  for (const [nth, _id] of ids.toReversed().entries()) {
    await stack.client.patch(_id, {set: {next: to(nth + 1)}}).commit()
  }
  const [file = ''] = await stack.backedUp('content')
  const weak = 'string::startsWith(_id, "clause-ring-") && next._weak == true'
  await stack.lose()
  expect(await stack.restore(file, '--write')).toMatchObject({code: 0})
  expect(await stack.ids('string::startsWith(_id, "clause-ring-")')).toHaveLength(ringOf)
  expect(await stack.ids(weak)).toEqual([])

  // As if it had been killed before its references were made strong.
  await stack.client.patch(id(0), {set: {'next._weak': true}}).commit()
  expect(await stack.restore(file, '--write')).toMatchObject({code: 0})
  expect(await stack.ids(weak)).toEqual([])
  expect((await stack.restore(file)).text).toMatch(/^content +\d+ there already\.$/m)
}, 120_000)
