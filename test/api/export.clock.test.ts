import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {changeRequest} from '../../api/_server/export/changeRequest.js'
import {statusPath} from '../../api/_server/export/requestLinks.js'
import cron from '../../api/cron.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {dueStanding} from '../../core/case/dueStanding.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {functionsOrigin} from '../localStack.js'
import {markSource} from './markSource.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
})

async function ask(address: string, fields: Record<string, string>): Promise<string> {
  await stack.post('/api/export', {brand: 'klinikk24', lang: 'en', address, ...fields})
  return linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/confirm')
}

async function runAll(): Promise<void> {
  const {CRON_SECRET} = stack.services.settings.secrets
  const headers = {authorization: `Bearer ${CRON_SECRET}`}
  const response = await cron.fetch(new Request(`${functionsOrigin}/api/cron`, {headers}))
  expect(await response.json()).toMatchObject({broken: [], requests: {failed: []}})
}

const day = (after: number, from: Date) => new Date(from.getTime() + after * 86_400_000)
const sentTo = async (address: string) => (await stack.mailsTo(address)).length

test(
  'over eight months each request is in a state that is true, and nothing is closed by itself',
  {timeout: 240_000},
  async () => {
    const begun = stack.clock.now()
    await ask('silent@example.com', {kind: 'access'})
    const confirmed = {
      complete: {kind: 'access'},
      open: {kind: 'access'},
      desk: {kind: 'erasure'},
    }
    const ids = new Map<string, string>()
    for (const [who, fields] of Object.entries(confirmed)) {
      await stack.post(await ask(`${who}@example.com`, fields), {})
      ids.set(who, (await stack.requests()).at(-1)?.requestId ?? '')
      stack.clock.advance('PT1S')
    }
    const read = async (who: string): Promise<DataRequest | undefined> =>
      (await stack.requests()).find(({requestId}) => requestId === ids.get(who))
    await vi.waitFor(async () => {
      for (const who of ['complete', 'open']) expect((await read(who))?.state).toBe('ready')
    }, 15_000)
    const complete = await read('complete')
    for (const {name, state} of complete?.sources ?? []) {
      if (state !== 'byHand' && state !== 'inPerson') continue
      const mark = {state: 'nothing', by: 'handler'} as const
      await markSource(stack.services, complete?.requestId ?? '', name, mark, stack.clock.now())
    }
    const closedAt = (await read('complete'))?.closedAt
    expect(closedAt).toBeTruthy()
    const download = linkIn(
      (await stack.mailsTo('open@example.com'))[1]?.text ?? '',
      '/api/export/download',
    )
    const status = await statusPath(stack.services, ids.get('open') ?? '')
    const statusText = async () => await (await stack.open(status)).text()

    // By the day while there are deadlines, and then by the week.
    for (let passed = 1; passed <= 240;) {
      stack.clock.moveTo(day(passed, begun))
      await runAll()
      const where = `day ${passed}`
      const now = stack.clock.now()
      const all = new Map((await stack.requests()).map((each) => [each.requestId, each]))
      const [done, open, desk] = ['complete', 'open', 'desk'].map((who) =>
        all.get(ids.get(who) ?? ''),
      )
      const today = calendarDate(now, 'Europe/Oslo')
      // Nobody confirmed it: one reminder, and then it is gone.
      if (passed === 6) expect(await sentTo('silent@example.com'), where).toBe(2)
      if (passed === 8) expect(all.size, where).toBe(3)
      expect(done?.state === 'purged', where).toBe(now >= day(90, new Date(closedAt ?? '')))
      expect([open?.state, open?.closedAt], where).toEqual(['ready', undefined])
      expect(Boolean(open?.sealedFile), where).toBe(now < day(7, new Date(open?.readyAt ?? '')))
      expect([desk?.state, desk?.closedAt], where).toEqual(['confirmed', undefined])
      for (const request of [open, desk]) {
        const isLate = dueStanding(request?.dueOn ?? '', today).standing === 'late'
        expect(isLate, where).toBe(today > (request?.dueOn ?? ''))
      }
      if (passed === 6 || passed === 8) {
        expect((await stack.open(download)).status, where).toBe(passed === 6 ? 200 : 410)
      }
      if (passed === 6) expect(await statusText()).toContain('The files can be fetched until')
      if (passed === 60) {
        const page = await statusText()
        expect(page).toMatch(/The files were deleted on .* kept for 7 days only/)
        expect(page).toContain('Has not answered, though it was due by')
      }
      passed += passed < 100 ? 1 : 7
    }
    expect(day(240, begun) <= stack.clock.now()).toBe(true)
    const open = await read('open')
    const reminders = (open?.mails ?? []).filter(({purpose}) => purpose === 'askReminder')
    expect(reminders.length).toBeGreaterThan(0)
    expect(new Set(reminders.map(({source}) => source)).size).toBe(reminders.length)
    expect(await sentTo('silent@example.com')).toBe(2)
    expect(await sentTo('open@example.com')).toBe(2)
    expect(await sentTo('desk@example.com')).toBe(1)

    // The last answers come at last: what was deleted is collected anew, and the case closes.
    for (const {name, state} of open?.sources ?? []) {
      if (state !== 'byHand' && state !== 'inPerson') continue
      const mark = {state: 'nothing', by: 'handler'} as const
      await markSource(stack.services, open?.requestId ?? '', name, mark, stack.clock.now())
    }
    await runAll()
    expect(await read('open')).toMatchObject({state: 'ready', outcome: 'given'})
    const [, , ready] = await stack.mailsTo('open@example.com')
    expect((await stack.open(linkIn(ready?.text ?? '', '/api/export/download'))).status).toBe(200)
    await changeRequest(stack.services, ids.get('desk') ?? '', () => ({
      state: 'answered',
      closedAt: stack.clock.now().toISOString(),
    }))
    for (const time of ['P89D', 'P1D']) {
      stack.clock.advance(time)
      await runAll()
      const isPurged = time === 'P1D'
      for (const who of ['open', 'desk']) {
        expect((await read(who))?.state === 'purged', who).toBe(isPurged)
      }
    }
  },
)
