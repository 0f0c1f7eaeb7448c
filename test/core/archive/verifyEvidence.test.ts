import {expect, test} from 'vitest'

import {isAsStamped} from '../../../core/archive/isAsStamped.js'
import {verdictSentence} from '../../../core/archive/verdictSentence.js'
import {findHash, verifyEvidence} from '../../../core/archive/verifyEvidence.js'
import type {NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {firstKey, notice, secondKey, stampAll} from '../stamp/sampleVersions.js'

const signer = await openVersionSigner(firstKey)
const foreign = await openVersionSigner(secondKey)
const keys = {[signer.keyId]: signer.publicKey}
const name = {brand: 'klinikk24', notice: 'privacy', language: 'nb'} as const
const steps = ['En', 'To', 'Tre'].map((text, index) => ({
  text,
  at: `2026-0${index + 1}-01T12:00:00Z`,
}))
const chain = await stampAll(steps)
const rewritten = await stampAll(steps, foreign)
const [, two, three] = chain
const head = {version: 3, hash: three?.hash ?? null}

const altered = (number: number, changed: Readonly<Record<string, unknown>>): unknown[] =>
  chain.map((version) => (version.version === number ? {...version, ...changed} : version))
const without = (number: number): NoticeVersion[] => chain.filter(({version}) => version !== number)

test('an archive holds as it was stamped, and tells its last hash', async () => {
  const verdict = await verifyEvidence({name, versions: chain, head, announced: 3}, keys)
  expect(verdict).toEqual({state: 'holds', versions: 3, hash: head.hash})
  expect(verdictSentence(name, verdict)).toBe(
    `klinikk24, privacy, nb: all 3 versions hold. Last hash: ${head.hash}`,
  )
  expect(
    await verifyEvidence({name, versions: [], head: {version: 0, hash: null}}, keys),
  ).toMatchObject({state: 'holds', versions: 0})
})

test.each<[string, readonly unknown[], number, string]>([
  ['an altered text', altered(2, {resolved: JSON.stringify(notice('Annet'))}), 2, 'text'],
  ['an altered summary', altered(2, {summary: 'Ingenting'}), 2, 'hash'],
  ['a text that was taken away', altered(2, {resolved: undefined}), 2, 'unreadable'],
  ['a kind there is not', altered(3, {kind: 'tiny'}), 3, 'unreadable'],
  ['a version under the id of another', altered(2, {_id: two?._id.replace('2', '9')}), 2, 'name'],
  ['a removed version', without(2), 2, 'missing'],
  ['a removed first version', without(1), 1, 'missing'],
  ['a removed last version', without(3), 3, 'missing'],
  ['all versions removed', [], 1, 'missing'],
  ['a number that is there twice', [...chain, {...two, _id: 'x'}], 2, 'number'],
  ['a number twice, the false one first', [rewritten[1], ...chain], 2, 'number'],
  ['a whole archive rewritten with another key', rewritten, 1, 'rewritten'],
  [
    'an archive rewritten under the name of our key',
    rewritten.map((version) => ({...version, keyId: signer.keyId})),
    1,
    'signature',
  ],
  ['one version signed by another key', altered(3, {keyId: foreign.keyId}), 3, 'unknownKey'],
  ['a key by the name of a part of every object', altered(3, {keyId: 'toString'}), 3, 'unknownKey'],
])('%s is named', async (_what, versions, version, reason) => {
  const verdict = await verifyEvidence({name, versions, head}, keys)
  expect(verdict).toEqual({state: 'broken', version, reason})
  expect(verdictSentence(name, verdict)).toContain(`version ${version} does not hold: `)
})

test('of several things that do not hold the first is named', async () => {
  const versions = [...altered(1, {summary: 'x'}), {...two, _id: 'x'}]
  expect(await verifyEvidence({name, versions, head: undefined}, keys)).toMatchObject({
    version: 1,
    reason: 'hash',
  })
})

test('a head that was moved or taken away shows', async () => {
  const moved = async (end: {version: number; hash: string | null} | undefined) =>
    await verifyEvidence({name, versions: chain, head: end}, keys)
  expect(await moved(undefined)).toMatchObject({version: 3, reason: 'head'})
  expect(await moved({version: 3, hash: two?.hash ?? null})).toMatchObject({reason: 'head'})
  expect(await moved({version: 2, hash: two?.hash ?? null})).toMatchObject({
    version: 3,
    reason: 'inserted',
  })
})

test('the last version and its head together show by the mail that was owed', async () => {
  const end = {version: 2, hash: two?.hash ?? null}
  const evidence = {name, versions: without(3), head: end}
  expect(await verifyEvidence({...evidence, announced: 3}, keys)).toMatchObject({
    version: 3,
    reason: 'missing',
  })
  expect(await verifyEvidence(evidence, keys)).toMatchObject({state: 'holds', versions: 2})
  expect(findHash(without(3), head.hash ?? '')).toBeUndefined()
  expect(findHash(chain, head.hash ?? '')?.version).toBe(3)
})

test('an old key verifies beside the new one', async () => {
  const both = {...keys, [foreign.keyId]: foreign.publicKey}
  expect(await verifyEvidence({name, versions: chain, head}, both)).toMatchObject({state: 'holds'})
  const [first] = rewritten
  if (!first) throw new Error('nothing was stamped')
  expect(await isAsStamped(first, both)).toBe(true)
  expect(await isAsStamped(first, keys)).toBe(false)
  expect(await isAsStamped({...first, summary: 'Annet'}, both)).toBe(false)
})
