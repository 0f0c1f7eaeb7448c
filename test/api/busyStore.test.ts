import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import exportForm from '../../api/export.js'
import unsubscribe from '../../api/unsubscribe.js'
import undo from '../../api/unsubscribe/undo.js'
import {undoLink} from '../../core/optOut/undoLink.js'
import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import type {FaultPlanInput} from '../../emulator/faults/faultPlan.js'
import {functionsOrigin} from '../localStack.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

beforeAll(async () => {
  stack = await startOptOutStack()
  const facts = stack.client.transaction()
  for (const document of demoDocuments()) facts.createOrReplace<DemoDocument>(document)
  await facts.commit({returnDocuments: false, returnFirst: false})
})
afterAll(async () => {
  await stack.close()
})
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

type Fault = NonNullable<FaultPlanInput['requests']>[number]['fault']

async function underFault(fault: Fault, times: number, path = '/data/mutate/'): Promise<void> {
  const plan = {seed: 1, requests: [{match: {path}, fault, times}]}
  const body = JSON.stringify(plan)
  await fetch(`${stack.lake.url}/_local/fault-plan`, {method: 'POST', body})
}

const faults: readonly Fault[] = [
  {kind: 'status', status: 429},
  {kind: 'status', status: 500},
  {kind: 'status', status: 503, isCarriedOut: true},
  {kind: 'drop', at: 'request'},
  {kind: 'drop', at: 'answer'},
  {kind: 'drop', at: 'body'},
]

test.each(faults)(
  'an opt-out is written although the store has trouble once: %o',
  async (fault) => {
    const link = await stack.link(`${crypto.randomUUID()}@example.com`)
    await underFault(fault, 1)
    const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
    const answer = await unsubscribe.fetch(new Request(link, {method: 'POST', body}))
    expect(answer.status).toBe(200)
  },
)

test.each(faults)(
  'coming back is written although the store has trouble once: %o',
  async (fault) => {
    await stack.client.delete({query: '*[_type == "optOut"]'})
    const leave = await stack.link(`${crypto.randomUUID()}@example.com`)
    const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
    await unsubscribe.fetch(new Request(leave, {method: 'POST', body}))
    const entries = await vi.waitFor(async () => {
      const ledger = await stack.ledger()
      // What follows by itself is not to take the fault.
      expect(ledger.flatMap(({lists}) => lists.map(({state}) => state))).not.toContain('pending')
      return ledger
    }, 5000)
    const {publicOrigin, secrets} = stack.services.settings
    const {url} = await undoLink(entries, 'klinikk24', {keys: secrets.TOKEN_KEYS, publicOrigin})
    await underFault(fault, 1)
    const headers = {accept: 'text/html'}
    const answer = await undo.fetch(
      new Request(url, {method: 'POST', headers, body: new URLSearchParams()}),
    )
    expect(await answer.text()).toContain('som et nytt samtykke')
  },
)

test.each<Fault>([
  {kind: 'drop', at: 'request'},
  {kind: 'drop', at: 'answer'},
  {kind: 'drop', at: 'body'},
])('connections that break twice while reading cost nobody an answer: %o', async (fault) => {
  await underFault(fault, 2, '/data/query/')
  const page = await exportForm.fetch(new Request(`${functionsOrigin}/api/export?brand=fit24`))
  expect(page.status).toBe(200)
})

test.each(faults)('a form that cannot be written now is answered with 503: %o', async (fault) => {
  await underFault(fault, 40)
  const answer = await exportForm.fetch(
    new Request(`${functionsOrigin}/api/export`, {
      method: 'POST',
      headers: {accept: 'text/html'},
      body: new URLSearchParams({brand: 'fit24', address: `${crypto.randomUUID()}@example.com`}),
    }),
  )
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
})
