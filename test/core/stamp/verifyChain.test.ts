import {expect, test} from 'vitest'

import type {NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {verifyChain} from '../../../core/stamp/verifyChain.js'
import {isSignedBy, openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {firstKey, notice, secondKey, stampAll} from './sampleVersions.js'

const signer = await openVersionSigner(firstKey)
const keys = {[signer.keyId]: signer.publicKey}
const steps = ['En', 'To', 'Tre'].map((text, index) => ({
  text,
  at: `2026-0${index + 1}-01T12:00:00Z`,
}))
const chain = await stampAll(steps)
const [one, two, three] = chain
const end = {version: 3, hash: three?.hash ?? null}

function altered(number: number, changed: Partial<NoticeVersion>): NoticeVersion[] {
  return chain.map((version) => (version.version === number ? {...version, ...changed} : version))
}

test('an archive holds in any order it is read in', async () => {
  const holds = {state: 'holds', versions: 3}
  expect(await verifyChain(chain, keys, end)).toEqual(holds)
  expect(await verifyChain(chain.toReversed(), keys)).toEqual(holds)
  expect(await verifyChain([], keys, {version: 0, hash: null})).toEqual({
    state: 'holds',
    versions: 0,
  })
})

test.each<[string, number, Partial<NoticeVersion>, string]>([
  ['another text', 2, {resolved: JSON.stringify(notice('Noe annet'))}, 'text'],
  ['a text that is no JSON', 2, {resolved: '{'}, 'text'],
  ['another title', 2, {title: 'Personopplysninger'}, 'text'],
  ['another summary', 2, {summary: 'Ingenting'}, 'hash'],
  ['another date', 3, {effectiveAt: '2026-01-15T00:00:00.000Z'}, 'hash'],
  ['another kind', 1, {kind: 'minor'}, 'hash'],
  ['another hash', 2, {hash: 'f'.repeat(64)}, 'hash'],
  ['another brand', 2, {brand: 'fit24'}, 'name'],
  ['another link', 3, {previousHash: one?.hash ?? null}, 'link'],
  ['no signature', 1, {signature: ''}, 'signature'],
  ['a signature that is no base64', 1, {signature: '!!'}, 'signature'],
  ['the signature of another version', 1, {signature: two?.signature ?? ''}, 'signature'],
  ['an unknown key', 3, {keyId: 'unknown'}, 'signature'],
])('%s shows in version %i', async (_what, number, changed, reason) => {
  expect(await verifyChain(altered(number, changed), keys)).toEqual({
    state: 'broken',
    version: number,
    reason,
  })
})

test('a removed version is named, the last one by what the head says', async () => {
  const without = (number: number) => chain.filter(({version}) => version !== number)
  const missing = (version: number) => ({state: 'broken', version, reason: 'missing'})
  expect(await verifyChain(without(1), keys)).toEqual(missing(1))
  expect(await verifyChain(without(2), keys)).toEqual(missing(2))
  expect(await verifyChain(without(3), keys, end)).toEqual(missing(3))
})

test('an inserted version is found', async () => {
  const [, copy] = await stampAll([
    ...steps.slice(0, 1),
    {text: 'Falsk', at: '2026-01-15T00:00:00Z'},
  ])
  if (!copy) throw new Error('no copy')
  expect(await verifyChain([...chain, copy], keys)).toMatchObject({state: 'broken'})
  const [, , , fourth] = await stampAll([...steps, {text: 'Fire', at: '2026-04-01T00:00:00Z'}])
  if (!fourth) throw new Error('no fourth')
  expect(await verifyChain([...chain, fourth], keys, end)).toEqual({
    state: 'broken',
    version: 4,
    reason: 'link',
  })
})

test('an archive that was rewritten with another key does not hold', async () => {
  const other = await openVersionSigner(secondKey)
  const rewritten = await stampAll(steps, other)
  const broken = {state: 'broken', version: 1, reason: 'signature'}
  expect(await verifyChain(rewritten, keys)).toEqual(broken)
  const named = rewritten.map((version) => ({...version, keyId: signer.keyId}))
  expect(await verifyChain(named, keys)).toEqual(broken)
})

test('what is no key proves nothing', async () => {
  expect(await isSignedBy('no key', one?.hash ?? '', one?.signature ?? '')).toBe(false)
})

test('the same key signs the same hash the same way (RFC 8032)', async () => {
  expect(await signer.sign('a')).toBe(await signer.sign('a'))
  expect(signer.publicKey).toBe('Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE')
})
