import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import unsubscribe from '../../api/unsubscribe.js'
import {startOptOutStack} from '../api/startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})

const oftenMail = 'often@example.com'
const clickersCount = 800
const clickers = Array.from({length: clickersCount}, (_, index) => `crowd-${index}@example.com`)
const bystanders = Array.from({length: 20}, (_, index) => `bystander-${index}@example.com`)

async function oneClick(email: string): Promise<number> {
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  const request = new Request(await stack.link(email), {method: 'POST', body})
  return (await unsubscribe.fetch(request)).status
}

test(
  'of a thousand clicks at once every one answered with 200 is in the ledger, and every list agrees in the end',
  {timeout: 240_000},
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const everyone = [oftenMail, ...clickers, ...bystanders]
    await stack.seedMailbox({contacts: everyone.map((email) => ({email}))})
    // A mail service on a bad day: it refuses, breaks, and says yes without doing anything.
    for (const kind of ['rate_limit', 'server_error', 'lie', 'not_json'] as const) {
      await stack.addFault({match: {path: '/contacts'}, kind, times: 40})
    }
    await stack.addFault({
      match: {method: 'PATCH', path: '/contacts'},
      kind: 'server_error',
      isCarriedOut: true,
      times: 40,
    })

    const clicks = [...clickers, ...Array.from({length: 200}, () => oftenMail)]
    const statuses = await Promise.all(clicks.map(oneClick))
    const kept = new Set(clicks.filter((_, index) => statuses[index] === 200))
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
    expect(kept.size).toBeGreaterThan(0)

    const ledger = await stack.ledger()
    expect(new Set(ledger.map(({subjectKey}) => subjectKey)).size).toBe(ledger.length)
    expect(ledger.length).toBeGreaterThanOrEqual(kept.size)

    let pending = 1
    for (let run = 0; run < 40 && pending > 0; run += 1) {
      stack.clock.advance('PT2H')
      await propagatePending(stack.services, stack.clock.now())
      const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
      pending = lists.filter(({state}) => state === 'pending').length
    }
    expect(pending).toBe(0)
    for (const email of kept) expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
    for (const email of bystanders) expect(await stack.leftTopics(email)).toEqual([])
    for (const email of [oftenMail, ...clickers.slice(0, 20), ...bystanders]) {
      expect(await stack.contact(email)).toMatchObject({unsubscribed: false})
    }
  },
)
