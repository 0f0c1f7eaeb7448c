import {afterAll, afterEach, expect, test} from 'vitest'
import * as z from 'zod'

import {verifyBrand} from '../../api/_server/archive/verifyBrand.js'
import {answerVerify} from '../../api/_server/desk/answerVerify.js'
import {resolvedNoticeSchema} from '../../core/compose/resolvedNotice.js'
import {headId} from '../../core/stamp/noticeHead.js'
import {noticeVersionSchema, versionId, type NoticeVersion} from '../../core/stamp/noticeVersion.js'
import {signVersion} from '../../core/stamp/signVersion.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {secondKey} from '../core/stamp/sampleVersions.js'
import {startLocalStack} from '../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const {services, client} = stack
const name = {brand: 'klinikk24', notice: 'privacy', language: 'nb'} as const
const head = headId(name)
const whole = await readWhole()
const ids = [...whole.versions.map(({_id}) => _id), head, ...whole.anchors.map(({_id}) => _id)]

afterAll(async () => await stack.close())

/** Puts back what a test took away or altered. */
afterEach(async () => {
  const stored = await services.query(
    z.array(z.string()),
    '*[_type == "noticeVersion" && string::startsWith(_id, "version.klinikk24.privacy.nb.")]._id',
  )
  const added = stored.filter((id) => !ids.includes(id))
  const transaction = client.transaction()
  for (const id of added) transaction.delete(id)
  for (const version of whole.versions) transaction.createOrReplace(version)
  for (const {_type, ...rest} of [...whole.heads, ...whole.anchors]) {
    transaction.createOrReplace({_type, ...rest})
  }
  await transaction.commit()
  expect(await verdict()).toMatchObject({state: 'holds', versions: 3})
})

async function readWhole() {
  const documents = z.array(z.looseObject({_id: z.string(), _type: z.string()}))
  return {
    versions: await services.query(
      z.array(noticeVersionSchema),
      `*[_type == "noticeVersion" && brand == $brand && notice == $notice && language == $language]
        | order(version asc)`,
      name,
    ),
    heads: await services.query(
      documents,
      '*[_id == $head]{_id, _type, brand, notice, language, noticeId, version, hash, seenRevision}',
      {head},
    ),
    anchors: await services.query(
      documents,
      `*[_type == "delivery" && string::startsWith(_id, "delivery.anchor.version.klinikk24.privacy.nb.")]
        {_id, _type, kind, state, createdAt, attempts, versionId, groupId}`,
    ),
  }
}

async function verdict(options?: Parameters<typeof verifyBrand>[2]) {
  const [verified] = await verifyBrand(services, name, options)
  return verified?.verdict
}

async function alter(version: number, attributes: Readonly<Record<string, unknown>>) {
  await client.patch(versionId(name, version)).set(attributes).commit()
}

async function remove(...removed: readonly string[]) {
  const transaction = client.transaction()
  for (const id of removed) transaction.delete(id)
  await transaction.commit()
}

/** What somebody writes who may write everything in Sanity, but has another signing key. */
async function forge(version: NoticeVersion, before: NoticeVersion | undefined) {
  const forged = await signVersion({
    resolved: resolvedNoticeSchema.parse(JSON.parse(version.resolved)),
    head: {version: version.version - 1, hash: before?.hash ?? null},
    kind: version.kind,
    summary: `${version.summary} Ikke mer.`,
    now: new Date(version.stampedAt),
    effectiveAt: new Date(version.effectiveAt),
    signer: await openVersionSigner(secondKey),
  })
  return {...version, ...forged}
}

test('every notice of every brand of the demo holds', async () => {
  const verified = await verifyBrand(services, {brand: 'klinikk24'})
  expect(verified.map(({language}) => language)).toEqual(['en', 'nb'])
  for (const one of verified) expect(one.sentence).toContain('all 3 versions hold')
  const answer = await answerVerify(
    {brand: 'klinikk24'},
    {services, now: stack.clock.now(), author: 'editor'},
  )
  expect(await answer.json()).toMatchObject({
    notices: [{language: 'en', verdict: {state: 'holds'}}, {language: 'nb'}],
  })
})

test('an altered text is named', async () => {
  const text = whole.versions[1]?.resolved.replace('Klinikk24', 'Klinikk25')
  await alter(2, {resolved: text})
  expect(await verdict()).toEqual({state: 'broken', version: 2, reason: 'text'})
  const [english] = await verifyBrand(services, {brand: 'klinikk24', language: 'en'})
  expect(english?.verdict).toMatchObject({state: 'holds'})
})

test.each([
  ['summary', 2, {summary: 'Ingenting er endret.'}, 'hash'],
  ['date', 1, {effectiveAt: '2020-01-01T00:00:00.000Z'}, 'hash'],
  ['brand', 2, {brand: 'fit24'}, 'name'],
  ['signature', 3, {signature: 'AAAA'}, 'signature'],
  ['number', 2, {version: 9}, 'missing'],
])('an altered %s is named', async (_what, version, attributes, reason) => {
  await alter(version, attributes)
  expect(await verdict()).toEqual({state: 'broken', version, reason})
})

test('a text that was taken out of a version is named', async () => {
  await client.patch(versionId(name, 2)).unset(['resolved']).commit()
  expect(await verdict()).toEqual({state: 'broken', version: 2, reason: 'unreadable'})
})

test.each([1, 2, 3])('removed version %i is named', async (version) => {
  await remove(versionId(name, version))
  expect(await verdict()).toEqual({state: 'broken', version, reason: 'missing'})
})

test('a last version that was removed with its head is named by the mail that was owed', async () => {
  expect(whole.anchors.length).toBeGreaterThan(0)
  await remove(versionId(name, 3))
  await client
    .patch(head)
    .set({version: 2, hash: whole.versions[1]?.hash ?? null})
    .commit()
  expect(await verdict()).toEqual({state: 'broken', version: 3, reason: 'missing'})
})

test('a last version removed with its head and its mails shows by the mailed hash alone', async () => {
  const [, two, three] = whole.versions
  await remove(versionId(name, 3), ...whole.anchors.map(({_id}) => _id))
  await client
    .patch(head)
    .set({version: 2, hash: two?.hash ?? null})
    .commit()
  expect(await verdict()).toMatchObject({state: 'holds', versions: 2})
  const hashes = [two?.hash ?? '', three?.hash ?? '']
  const [verified] = await verifyBrand(services, name, {hashes})
  expect(verified?.mailed).toEqual({[hashes[0] ?? '']: 2})
})

test('a removed head is named', async () => {
  await remove(head)
  expect(await verdict()).toEqual({state: 'broken', version: 3, reason: 'head'})
})

test('an inserted number is named, whatever its id', async () => {
  const [one, two, three] = whole.versions
  if (!two || !three) throw new Error('the demo has three versions')
  await client.create({...(await forge(two, one)), _id: `${two._id}b`})
  expect(await verdict()).toEqual({state: 'broken', version: 2, reason: 'number'})
  await remove(`${two._id}b`)
  const fourth = await forge({...three, version: 4}, three)
  await client.create({...fourth, _id: versionId(name, 4)})
  expect(await verdict()).toEqual({state: 'broken', version: 4, reason: 'unknownKey'})
})

test('an archive rewritten as a whole with another key is named so', async () => {
  const transaction = client.transaction()
  let before: NoticeVersion | undefined
  for (const version of whole.versions) {
    before = await forge(version, before)
    transaction.createOrReplace(before)
  }
  transaction.patch(head, {set: {hash: before?.hash ?? null}})
  await transaction.commit()
  expect(await verdict()).toEqual({state: 'broken', version: 1, reason: 'rewritten'})
  const foreign = await openVersionSigner(secondKey)
  const publicKeys = {[foreign.keyId]: foreign.publicKey}
  expect(await verdict({publicKeys})).toMatchObject({state: 'holds'})
  const hash = whole.versions[2]?.hash ?? ''
  expect((await verifyBrand(services, name, {hashes: [hash]}))[0]?.mailed).toEqual({})
})

test('keys from elsewhere are taken instead of those of the settings', async () => {
  const foreign = await openVersionSigner(secondKey)
  const publicKeys = {[foreign.keyId]: foreign.publicKey}
  expect(await verdict({publicKeys})).toMatchObject({version: 1, reason: 'rewritten'})
})

test('a brand of which nothing is stamped is refused by name', async () => {
  await expect(verifyBrand(services, {brand: 'nobody'})).rejects.toThrow(
    'Nothing is stamped of "nobody".',
  )
  await expect(verifyBrand(services, {brand: 'klinikk'})).rejects.toMatchObject({
    code: 'not_found',
  })
})
