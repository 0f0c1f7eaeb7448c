import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import exportForm from '../../api/export.js'
import unsubscribe from '../../api/unsubscribe.js'
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

async function underFault(fault: Fault, times: number): Promise<void> {
  const plan = {seed: 1, requests: [{match: {path: '/data/mutate/'}, fault, times}]}
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
