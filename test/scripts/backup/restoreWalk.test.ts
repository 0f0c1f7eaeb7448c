import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {reconcile} from '../../../api/_server/stamp/reconcile.js'
import cron from '../../../api/cron.js'
import unsubscribe from '../../../api/unsubscribe.js'
import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {writeRequest} from '../../api/writeRequest.js'
import {functionsOrigin} from '../../localStack.js'
import {startRestore, type RestoreStack} from './startRestore.js'

let stack: RestoreStack
beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  stack = await startRestore()
})
afterAll(async () => await stack.close())

async function leave(email: string, brand: string): Promise<void> {
  const {publicOrigin, secrets} = stack.services.settings
  const target = {email, brand, newsletter: 'nyhetsbrev', language: 'nb'} as const
  const link = await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  const response = await unsubscribe.fetch(new Request(link, {method: 'POST', body}))
  expect(response.status).toBe(200)
}

async function runCron(): Promise<Response> {
  const headers = {authorization: `Bearer ${stack.services.settings.secrets.CRON_SECRET}`}
  return await cron.fetch(new Request(`${functionsOrigin}/api/cron`, {headers}))
}

const keyOf = async (email: string) =>
  await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, email)

test('a lost dataset comes back whole, with the opt-outs made meanwhile, and nothing is stamped before', async () => {
  await leave('subscriber-1@example.com', 'klinikk24')
  await writeRequest(stack, 'kari@example.com', {kind: 'rectification'})
  expect((await runCron()).status).toBe(200)
  const shown = await stack.shown('klinikk24')
  const versions = await stack.ids('_type == "noticeVersion"')
  const kept = '!(_type in ["archiveCheck", "cronRun", "webhookSeen", "alertState", "keptPeriods"])'
  const all = await stack.ids(kept)
  const files = await stack.backedUp('all')
  expect(files).toHaveLength(4)

  await stack.lose()
  expect(await stack.ids()).toEqual([])
  await stack.atResend('PATCH', '/contacts/subscriber-2@example.com', {unsubscribed: true})
  const topicId = 'topic-fit24-nyhetsbrev'
  const topics = z
    .object({data: z.array(z.object({id: z.string(), name: z.string()}))})
    .parse(await stack.readMailbox('/topics?limit=100'))
  const fit24 = topics.data.find(({name}) => name.startsWith('FIT24'))?.id ?? topicId
  await stack.atResend('PATCH', '/contacts/subscriber-3@example.com/topics', [
    {id: fit24, subscription: 'opt_out'},
  ])
  await stack.atResend('POST', '/suppressions', {email: 'subscriber-4@example.com'})

  const planned = await stack.restore(...files)
  expect(planned.code).toBe(0)
  expect(planned.text).toContain('to put back')
  expect(await stack.ids()).toEqual([])

  const [content = '', ledger = '', sealed = '', stamped = ''] = files
  await stack.restore(stamped, content, '--write')
  expect(await stack.shown('klinikk24')).toEqual(shown)
  const waiting = await runCron()
  expect(waiting.status).toBe(503)
  await stack.restore(ledger, sealed, '--write')
  expect(await stack.ids(`${kept} && _id != "deployment.restoring"`)).toEqual(all)

  const finished = await stack.restore('finish')
  expect(finished.text).toContain('finished')
  expect(finished.code).toBe(0)
  expect(await stack.ids('_type == "noticeVersion"')).toEqual(versions)
  expect(await stack.shown('klinikk24')).toEqual(shown)

  const entries = await stack.ledger()
  const leftBy = async (email: string) => {
    const key = await keyOf(email)
    return entries
      .filter((entry) => entry.subjectKey === key)
      .map(({brand, newsletter, source}) => `${brand} ${newsletter} ${source}`)
  }
  expect(await leftBy('subscriber-1@example.com')).toEqual(['klinikk24 nyhetsbrev one-click'])
  expect(await leftBy('subscriber-2@example.com')).toContain('klinikk24 * resend')
  expect(await leftBy('subscriber-3@example.com')).toEqual(['fit24 nyhetsbrev resend'])
  expect(await leftBy('subscriber-4@example.com')).toContain('fit24 * resend')

  const {counts, archive} = await reconcile(stack.services)
  expect(counts['stamped'] ?? 0).toBe(0)
  expect(archive).toMatchObject({broken: 0, versions: versions.length})
  expect(await stack.ids('_type == "noticeVersion"')).toEqual(versions)
  expect((await runCron()).status).toBe(200)
}, 180_000)
