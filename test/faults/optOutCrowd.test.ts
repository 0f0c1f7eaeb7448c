import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import type {Services} from '../../api/_server/services.js'
import unsubscribe from '../../api/unsubscribe.js'
import {Refusal} from '../../core/refusal.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {startOptOutStack} from '../api/startOptOutStack.js'
import {freePassage, startGate, type Gate, type Passage, type PassingRequest} from './startGate.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
let gate: Gate
/** The services as they are where the Content Lake takes no more than the hosted rate. */
let hosted: Services

beforeAll(async () => {
  stack = await startOptOutStack()
  gate = await startGate(stack.lake.port, atHostedRate)
  const {settings} = stack.services
  const apiHost = `http://127.0.0.1:${gate.port}`
  const contentLake = {...settings.contentLake, url: `${apiHost}/v2025-02-19`, apiHost}
  hosted = createServices({...settings, contentLake})
})
afterAll(async () => {
  await gate.close()
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
    expect(new Set(ledger.map((entry) => entry.subjectKey)).size).toBe(ledger.length)
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

test(
  'at the rate a hosted Content Lake takes, three hundred who leave in one moment are all in the ledger',
  {timeout: 240_000},
  async () => {
    const people = Array.from({length: 320}, (_, index) => `rate-${index}@example.com`)
    const statuses = await Promise.all(people.map(oneClickAtHostedRate))
    expect(new Set(statuses)).toEqual(new Set([200]))
    const keys = new Set((await stack.ledger()).map((entry) => entry.subjectKey))
    const {SUBJECT_KEY} = stack.services.settings.secrets
    for (const email of people) expect(keys).toContain(await subjectKey(SUBJECT_KEY, email))
  },
)

test('where others use up the rate, who is told yes is in the ledger, and who got 503 may try again', async () => {
  const people = Array.from({length: 40}, (_, index) => `busy-${index}@example.com`)
  isUsedUp = true
  const first = people.slice(0, 20).map(oneClickAtHostedRate)
  await vi.waitFor(() => expect(refusedMutations).toBeGreaterThan(2))
  isUsedUp = false
  expect(new Set(await Promise.all(first))).toEqual(new Set([200]))
  isUsedUp = true
  expect(new Set(await Promise.all(people.slice(20).map(oneClickAtHostedRate)))).toEqual(
    new Set([503]),
  )
  isUsedUp = false
  expect(new Set(await Promise.all(people.map(oneClickAtHostedRate)))).toEqual(new Set([200]))
})

/** Mutations a second that a hosted dataset takes (Sanity, "API rate limits"). */
const mutationsPerSecond = 25
let recentMutations: number[] = []
let refusedMutations = 0
let isUsedUp = false

function atHostedRate({path}: PassingRequest): Passage {
  if (!path.includes('/data/mutate/')) return freePassage
  const now = performance.now()
  recentMutations = recentMutations.filter((at) => now - at < 1000)
  if (isUsedUp || recentMutations.length >= mutationsPerSecond) {
    refusedMutations += 1
    return {isCarriedOut: false, answer: 429}
  }
  recentMutations.push(now)
  return freePassage
}

/** As the one-click handler records it, through a gate that holds the hosted rate. */
async function oneClickAtHostedRate(email: string): Promise<200 | 503> {
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const scope = {kind: 'newsletter'} as const
  try {
    await recordOptOuts(hosted, {target, scope, source: 'one-click', now: stack.clock.now()})
    return 200
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unavailable') return 503
    throw error
  }
}
