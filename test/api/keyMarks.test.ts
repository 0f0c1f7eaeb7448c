import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import {lookAtHealth} from '../../api/_server/health/lookAtHealth.js'
import {holdLease} from '../../api/_server/lease/holdLease.js'
import {readLease, writeLease} from '../../api/_server/lease/writeLease.js'
import type {Services} from '../../api/_server/services.js'
import {leaseId} from '../../core/deployment/deploymentLease.js'
import {keyMarks} from '../../core/deployment/keyMarks.js'
import {importContacts} from '../../scripts/importContacts.js'
import {importOptOuts} from '../../scripts/importOptOuts.js'
import {productionSettings} from './productionSettings.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())
afterEach(async () => {
  await stack.client.delete({query: `*[_id == "${leaseId}" || _type == "datasetRestored"]`})
})

const origin = 'https://notices.example'
const others = {
  SUBJECT_KEY: productionSettings.SUBJECT_KEY,
  SEAL_KEY: productionSettings.SEAL_KEY,
} as const

/** A new process of a deployment in production, with some keys of its own. */
function deployment(
  keys: Partial<Services['settings']['secrets']> = {},
  more: Partial<Services['settings']> = {},
): Services {
  const {settings} = stack.services
  const secrets = {...settings.secrets, ...keys}
  return createServices({...settings, mode: 'production', publicOrigin: origin, ...more, secrets})
}

const marksNow = async () => (await readLease(stack.services))?.keyMarks
const ownMarks = async () => await keyMarks(stack.services.settings.secrets)
const keysOf = async (services: Services) =>
  (await lookAtHealth(services, stack.clock.now())).checks.find(({name}) => name === 'keys')

test('whoever takes a dataset first leaves the marks of its keys, and no key', async () => {
  await holdLease(deployment())
  expect(await marksNow()).toEqual(await ownMarks())
  const text = JSON.stringify(await stack.client.getDocument(leaseId))
  const {SUBJECT_KEY, SEAL_KEY} = stack.services.settings.secrets
  for (const key of [SUBJECT_KEY, SEAL_KEY]) expect(text).not.toContain(key)
})

test('a lease without marks gets them when it is renewed', async () => {
  await writeLease(deployment(), undefined, {now: stack.clock.now()})
  await stack.client.patch(leaseId).unset(['keyMarks']).commit()
  await holdLease(deployment())
  expect(await marksNow()).toBeUndefined()
  stack.clock.advance('PT1H')
  await holdLease(deployment())
  expect(await marksNow()).toEqual(await ownMarks())
})

test('marks stay whoever renews the lease, takes it over or goes live with other keys', async () => {
  await holdLease(deployment())
  stack.clock.advance('PT1H')
  await holdLease(deployment(others))
  expect(await marksNow()).toEqual(await ownMarks())
  const now = stack.clock.now()
  const elsewhere = deployment(others, {publicOrigin: 'https://other.example'})
  await writeLease(elsewhere, await readLease(elsewhere), {now, liveAt: now.toISOString()})
  expect(await readLease(elsewhere)).toMatchObject({
    origin: 'https://other.example',
    keyMarks: await ownMarks(),
  })
})

test('health is red with another key, by its name, and well again with the right one', async () => {
  expect(await keysOf(deployment())).toMatchObject({status: 'unknown'})
  await holdLease(deployment())
  expect(await keysOf(deployment())).toMatchObject({status: 'ok'})
  const wrong = deployment({SEAL_KEY: others.SEAL_KEY})
  expect(await keysOf(wrong)).toEqual({
    name: 'keys',
    status: 'red',
    says: 'This dataset was written with another SEAL_KEY.',
  })
  expect(await keysOf(deployment())).toMatchObject({status: 'ok'})
})

test('a dataset that was restored is of the keys that finished it, whoever comes first', async () => {
  const restored = async (finishedAt: string, keys: typeof others | undefined) =>
    await stack.client.create({
      _id: `deployment.restored.${Date.parse(finishedAt)}`,
      _type: 'datasetRestored',
      finishedAt,
      ...(keys ? {keyMarks: await keyMarks(keys)} : {}),
    })
  await restored('2026-02-01T00:00:00Z', others)
  await restored('2026-03-01T00:00:00Z', stack.services.settings.secrets)
  await restored('2026-04-01T00:00:00Z', undefined)
  await holdLease(deployment(others))
  expect(await keysOf(deployment(others))).toMatchObject({status: 'red'})
  expect(await keysOf(deployment())).toMatchObject({status: 'ok'})
})

test.each([
  ['opt-outs', importOptOuts, 'address,brand\nwrong-key@example.com,fit24\n'],
  [
    'contacts',
    importContacts,
    'address,brands,language,relation\nwrong-key@example.com,fit24,nb,member\n',
  ],
] as const)(
  'an import of %s with another key is refused before anything',
  async (name, run, text) => {
    const file = join(stack.directory, `${name}.csv`)
    writeFileSync(file, text)
    await holdLease(deployment())
    const before = await stack.client.fetch<number>('count(*)')
    const take = async (services: Services, isDryRun: boolean) =>
      await run(services, {file, isDryRun}, () => undefined)
    const refused = {
      code: 'conflict',
      message: expect.stringMatching(/^SUBJECT_KEY is another one/),
    }
    for (const isDryRun of [true, false]) {
      const wrong = deployment({SUBJECT_KEY: others.SUBJECT_KEY})
      await expect(take(wrong, isDryRun)).rejects.toMatchObject(refused)
    }
    expect(await stack.client.fetch('count(*)')).toBe(before)
    expect(existsSync(`${file}.progress`)).toBe(false)
    expect(await take(deployment(), false)).toMatchObject({rows: 1, failed: 0, invalid: 0})
  },
)

test('the local stack takes any file: it has keys of its own', async () => {
  await holdLease(deployment(others))
  const file = join(stack.directory, 'local.csv')
  writeFileSync(file, 'address,brand\nlocal@example.com,fit24\n')
  const counts = await importOptOuts(stack.services, {file, isDryRun: false}, () => undefined)
  expect(counts).toMatchObject({recorded: 1})
})
