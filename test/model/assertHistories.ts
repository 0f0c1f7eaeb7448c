import * as fc from 'fast-check'
import {expect, onTestFinished, vi} from 'vitest'

import {findingsOf} from './findingsOf.js'
import {modelHistory} from './modelCommand.js'
import {openFunctions} from './openFunctions.js'
import {playHistory} from './playHistory.js'
import {startModelStack} from './startModelStack.js'

const allRuns = Number(process.env['MODEL_RUNS'] ?? 300)

/** Two files play a half each, so that they use two processors. */
export const historyCount = Math.ceil(allRuns / 2)

export const historyTimeoutMs = 60_000 + historyCount * 2000

/** The seed of one half: `MODEL_SEED` (and `MODEL_PATH`) play it again. */
export function seedOf(half: 0 | 1): number {
  return Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000_000) + half
}

/** Plays random histories and shrinks the first one that breaks a rule. */
export async function assertHistories(seed: number): Promise<void> {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const stack = await startModelStack()
  onTestFinished(async () => await stack.close())
  const functions = openFunctions()
  stack.guard(functions.decide)
  const path = process.env['MODEL_PATH']
  const done = new Map<string, number>()
  let count = 0
  const property = fc.asyncProperty(modelHistory, async (history) => {
    count += 1
    const played = await playHistory(stack, functions, `h${count}`, history)
    for (const deed of played.done) done.set(deed, (done.get(deed) ?? 0) + 1)
    expect(await findingsOf(stack, played)).toEqual([])
  })
  await fc.assert(property, {
    numRuns: historyCount,
    seed,
    ...(path === undefined ? {} : {path, endOnFailure: true}),
  })
  if (process.env['MODEL_TELL']) {
    process.stdout.write(`${JSON.stringify(Object.fromEntries(done))}\n`)
  }
}
