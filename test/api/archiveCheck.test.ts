import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {reconcile} from '../../api/_server/stamp/reconcile.js'
import cron from '../../api/cron.js'
import {
  archiveCheckId,
  archiveCheckSchema,
  textsDue,
  type ArchiveCheck,
} from '../../core/stamp/archiveCheck.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const found = async (): Promise<ArchiveCheck> =>
  archiveCheckSchema.parse(await stack.client.getDocument(archiveCheckId))

/** Reconciles, and gives what it found of the archives with what it wrote to the log. */
async function check() {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  log.mockClear()
  const {archive} = await reconcile(stack.services)
  return {archive, logged: log.mock.calls.map(([line]) => String(line))}
}

async function checkAllTexts() {
  let checked = await check()
  for (let run = 1; run < 12; run += 1) {
    stack.clock.advance('PT5M')
    checked = await check()
  }
  return checked
}

test.each<[string, string[], Record<string, number>, string[]]>([
  ['a tenth, those checked longest ago', ['a', 'b', 'c'], {a: 20, b: 30, c: 10}, ['b']],
  ['one that was never checked', ['a', 'b'], {a: 20}, ['b']],
  [
    'all that would be left for more than an hour',
    ['a', 'b', 'c'],
    {a: 70, b: 61, c: 5},
    ['a', 'b'],
  ],
  ['nothing where there is nothing', [], {}, []],
])('texts are hashed again: %s', (_title, keys, minutesAgo, due) => {
  const now = new Date('2026-03-01T12:00:00Z')
  const checkedAt = Object.fromEntries(
    Object.entries(minutesAgo).map(([key, minutes]) => [
      key,
      new Date(now.getTime() - minutes * 60_000).toISOString(),
    ]),
  )
  expect(textsDue(keys, checkedAt, now)).toEqual(due)
})

test('an archive that holds is said to hold, and the report counts what was looked at', async () => {
  const {archive, logged} = await check()
  expect(archive).toMatchObject({broken: 0, first: null, notices: expect.any(Number)})
  expect(logged).toEqual([])
  expect(await found()).toMatchObject({broken: [], checkedAt: expect.any(String)})
})

test('every text is hashed again within an hour, a part of them at each run', async () => {
  const first = await check()
  const all = z.object({notices: z.number(), texts: z.number()})
  const {notices} = all.parse(first.archive)
  const parts: number[] = []
  for (let run = 0; run < 12; run += 1) {
    stack.clock.advance('PT5M')
    parts.push(all.parse((await check()).archive).texts)
  }
  expect(Math.max(...parts)).toBeLessThan(notices)
  const oldest = Math.min(...(await found()).texts.map(({checkedAt}) => Date.parse(checkedAt)))
  expect(stack.clock.now().getTime() - oldest).toBeLessThanOrEqual(60 * 60 * 1000)
})

test('signatures are verified of what is new, and of all others within the hour', async () => {
  const verified = vi.spyOn(crypto.subtle, 'verify')
  const countOf = async (): Promise<number> => {
    verified.mockClear()
    stack.clock.advance('PT5M')
    await check()
    return verified.mock.calls.length
  }
  const first = await check()
  const {versions} = z.object({versions: z.number()}).parse(first.archive)
  expect(await countOf()).toBeLessThan(versions / 2)
  const counts: number[] = []
  for (let run = 0; run < 12; run += 1) counts.push(await countOf())
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(versions)
})

test('an altered signature alone is found within the hour, and named until it is right', async () => {
  const id = 'version.fit24.privacy.nb.2'
  const signature = String((await stack.client.getDocument(id))?.['signature'])
  const altered = signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  await stack.client.patch(id).set({signature: altered}).commit()
  const named = {broken: 1, first: {brand: 'fit24', version: 2, reason: 'signature'}}
  expect((await checkAllTexts()).archive).toMatchObject(named)
  stack.clock.advance('PT5M')
  expect((await check()).archive).toMatchObject(named)
  await stack.client.patch(id).set({signature}).commit()
  expect((await check()).archive).toMatchObject({broken: 0})
})

test('a removed version is named within one run, and once in the log', async () => {
  await stack.client.delete('version.rommen.privacy.nb.2')
  const {archive, logged} = await check()
  expect(archive).toMatchObject({
    broken: 1,
    first: {brand: 'rommen', version: 2, reason: 'missing'},
  })
  expect(logged).toEqual([
    'archive: version 2 of rommen.privacy.nb does not hold: missing; 1 notices in all',
  ])
  const [first] = (await found()).broken
  stack.clock.advance('PT5M')
  await check()
  expect((await found()).broken[0]?.foundAt).toBe(first?.foundAt)
})

test('a removed last version shows by its head, and altered metadata by its hash', async () => {
  await stack.client.delete('version.glasoterapi.privacy.nb.3')
  await stack.client.patch('version.inviocare.privacy.da.2').set({summary: 'Intet'}).commit()
  const {archive} = await check()
  expect(archive).toMatchObject({broken: 3, first: {brand: 'glasoterapi', reason: 'missing'}})
  expect((await found()).broken).toMatchObject([
    {brand: 'glasoterapi', version: 3, reason: 'missing'},
    {brand: 'inviocare', version: 2, reason: 'hash'},
    {brand: 'rommen', version: 2, reason: 'missing'},
  ])
})

test('metadata that cannot be read any more breaks its own notice and no other', async () => {
  await stack.client.patch('version.fit24.privacy.nb.1').unset(['signature']).commit()
  const {archive} = await check()
  expect(archive).toMatchObject({broken: 4, first: {brand: 'fit24', version: 1}})
})

test('an altered text alone is found within the hour', async () => {
  const id = 'version.colosseumklinikken.privacy.nb.1'
  const resolved = String((await stack.client.getDocument(id))?.['resolved'])
  await stack.client
    .patch(id)
    .set({resolved: resolved.replace('Colosseum', 'Kolosseum')})
    .commit()
  const {archive} = await checkAllTexts()
  expect(archive).toMatchObject({
    broken: 5,
    first: {brand: 'colosseumklinikken', version: 1, reason: 'text'},
  })
  await stack.client.patch(id).set({resolved}).commit()
  expect((await checkAllTexts()).archive).toMatchObject({broken: 4})
})

test('what does not hold stops nothing: the run goes on and reports it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  await stack.publish('notice-k24-trening-nb', {title: 'Personvern, uten varsel'})
  const {CRON_SECRET} = stack.services.settings.secrets
  const response = await cron.fetch(
    new Request(`${functionsOrigin}/api/cron`, {
      headers: {authorization: `Bearer ${CRON_SECRET}`},
    }),
  )
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    broken: [],
    reconciled: {
      counts: {stamped: 1},
      notices: [{state: 'stamped', noticeId: 'notice-k24-trening-nb'}],
      archive: {broken: 4, first: {brand: 'fit24', version: 1}},
    },
  })
  expect(log.mock.calls.filter(([line]) => String(line).startsWith('archive:'))).toHaveLength(1)
})
