import {afterAll, expect, test} from 'vitest'

import {verifyBrand} from '../../api/_server/archive/verifyBrand.js'
import {createServices} from '../../api/_server/createServices.js'
import {readResolved} from '../../api/_server/notices/readResolved.js'
import {listPublicKeys} from '../../api/_server/publicKeys.js'
import {parseSettings} from '../../api/_server/settings.js'
import health from '../../api/health.js'
import {versionId} from '../../core/stamp/noticeVersion.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {secondKey} from '../core/stamp/sampleVersions.js'
import {functionsOrigin} from '../localStack.js'
import {productionSettings} from './productionSettings.js'
import {startStampStack} from './startStampStack.js'

const stack = await startStampStack()
const name = {brand: 'fit24', notice: 'privacy', language: 'nb'} as const
const {settings} = stack.services
const [today] = await listPublicKeys(settings)
const old = await openVersionSigner(secondKey)

afterAll(async () => await stack.close())

/** The services after the signing key was replaced by another. */
function rotated(oldSigningKeys: typeof settings.oldSigningKeys) {
  const secrets = {...settings.secrets, SIGNING_KEY: secondKey}
  return createServices({...settings, secrets, oldSigningKeys})
}

test('what an old key signed holds and is shown while the settings name it', async () => {
  if (!today) throw new Error('there is no key')
  const services = rotated([today])
  const found = await stack.client.getDocument(versionId(name, 2))
  const [version] = (await stack.versionsOf(String(found?.['noticeId']))).slice(1)
  if (!version) throw new Error('the demo has two versions')
  expect((await verifyBrand(services, name))[0]?.verdict).toMatchObject({state: 'holds'})
  // Refused first: a text that was shown once is kept in memory.
  await expect(readResolved(rotated([]), version)).rejects.toThrow('is not as it was stamped')
  expect(await readResolved(services, version)).toMatchObject({brand: 'fit24'})
  expect((await verifyBrand(rotated([]), name))[0]?.verdict).toMatchObject({
    version: 1,
    reason: 'rewritten',
  })
})

test('health publishes every key, today’s first, and each once', async () => {
  const own = `${today?.id}:${today?.publicKey}`
  const environment = {
    ...process.env,
    SIGNING_PUBLIC_KEYS_OLD: `${old.keyId}:${old.publicKey},${own}`,
  }
  const listed = await listPublicKeys(parseSettings(environment))
  expect(listed).toEqual([today, {id: old.keyId, publicKey: old.publicKey}])
  const response = await health.fetch(new Request(`${functionsOrigin}/api/health`))
  expect(await response.json()).toMatchObject({
    publicKeys: [{...today, algorithm: 'Ed25519', encoding: 'base64url raw'}],
  })
})

test('old public keys are a setting of production too, and may be none', () => {
  const text = `${old.keyId}:${old.publicKey}`
  const production = parseSettings({...productionSettings, SIGNING_PUBLIC_KEYS_OLD: text})
  expect(production.oldSigningKeys).toEqual([{id: old.keyId, publicKey: old.publicKey}])
  expect(parseSettings({...productionSettings}).oldSigningKeys).toEqual([])
  expect(
    parseSettings({...productionSettings, SIGNING_PUBLIC_KEYS_OLD: ' '}).oldSigningKeys,
  ).toEqual([])
})

test.each([
  ['no id', old.publicKey],
  ['an id of another key', `${'A'.repeat(16)}:${old.publicKey}`],
  ['a key that is too short', `${old.keyId}:${old.publicKey.slice(1)}`],
  ['a private key', `${old.keyId}:${secondKey}`],
  ['a trailing comma', `${old.keyId}:${old.publicKey},`],
])('%s is refused, and not repeated', (_what, text) => {
  const parse = () => parseSettings({...productionSettings, SIGNING_PUBLIC_KEYS_OLD: text})
  expect(parse).toThrow('SIGNING_PUBLIC_KEYS_OLD: expected id:key')
  expect(parse).not.toThrow(text)
})
