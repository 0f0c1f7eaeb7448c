import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {deliverPending} from '../../../api/_server/announce/deliverPending.js'
import {reconcile} from '../../../api/_server/stamp/reconcile.js'
import {stampNotice} from '../../../api/_server/stamp/stampNotice.js'
import {startRestore, type RestoreStack} from './startRestore.js'

const noticeId = 'notice-klinikk24-nb'

let stack: RestoreStack
beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  stack = await startRestore()
})
afterAll(async () => await stack.close())

async function stampNext(title: string): Promise<void> {
  stack.clock.advance('PT1H')
  await stack.publish(noticeId, {title})
  expect((await stampNotice(stack.services, noticeId)).state).toBe('stamped')
  stack.clock.advance('PT1M')
  await deliverPending(stack.services, stack.clock.now())
}

test('the number of a version that was shown and is lost is never used again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const before = await stack.backedUp('all')
  await stampNext('Personvern hos Klinikk24 i dag')
  await stampNext('Personvern hos Klinikk24 i morgen')
  const lost = await stack.versionsOf(noticeId)
  const after = await stack.backedUp('versions')

  await stack.lose()
  await stack.restore(...before, '--write')
  const stays = await stack.restore('finish')
  expect(stays.code).toBe(1)
  expect(stays.text).toContain('klinikk24.privacy.nb 5 was stamped after the backup')
  expect(stays.text).toContain('version 4 of klinikk24.privacy.nb does not hold: missing.')
  expect(await stack.headOf(noticeId)).toMatchObject({version: 5, hash: lost.at(-1)?.hash})

  await stack.restore('finish', '--despite', 'No later backup was made.')
  await stack.publish(noticeId, {title: 'Personvern hos Klinikk24 etterpå'})
  expect((await reconcile(stack.services)).counts['stamped']).toBe(1)
  const [next] = (await stack.versionsOf(noticeId)).slice(-1)
  expect(next).toMatchObject({version: 6, previousHash: lost.at(-1)?.hash})

  await stack.restore(...after, '--write', '--keep', 'dataset')
  expect(await stack.restore('finish')).toMatchObject({code: 0})
  expect(await stack.verify(noticeId)).toEqual({state: 'holds', versions: 6})
  expect(log.mock.calls.flat().join(' ')).toContain('version 4 of klinikk24.privacy.nb')
}, 180_000)

test('a first version that was shown and is lost is told, for nothing is left to hold its number', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const {_rev, _id, ...notice} = (await stack.client.getDocument(noticeId)) ?? {}
  stack.clock.advance('PT1H')
  const before = await stack.backedUp('all')
  stack.clock.advance('PT1H')
  const slug = {_type: 'slug', current: 'applicants'}
  await stack.client.create({...notice, _id: 'notice-new', _type: 'privacyNotice', slug})
  expect((await stampNotice(stack.services, 'notice-new')).state).toBe('stamped')
  stack.clock.advance('PT1M')
  await deliverPending(stack.services, stack.clock.now())

  await stack.lose()
  await stack.restore(...before, '--write')
  const stays = await stack.restore('finish')
  expect(stays.code).toBe(1)
  expect(stays.text).toContain(
    'version 1 of a notice of klinikk24 in nb was stamped after the backup',
  )
  const despite = await stack.restore('finish', '--despite', 'It was shown for an hour.')
  expect(despite.code).toBe(0)
  expect(log).not.toHaveBeenCalled()
}, 180_000)
