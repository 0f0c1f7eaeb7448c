import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

import * as fc from 'fast-check'
import {afterAll, beforeEach, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {assertSoundAnswer} from './assertSoundAnswer.js'
import {fuzzCall, type FuzzCall} from './fuzzCall.js'
import {fuzzDoors} from './fuzzDoors.js'
import {fuzzRoutes} from './fuzzRoutes.js'
import {sendFuzz} from './sendFuzz.js'
import {startFuzzStack} from './startFuzzStack.js'

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() & 0x7fffffff)
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000)
console.info(`seed ${seed}, ${numRuns} runs a property`)

const routes = await fuzzRoutes()
const stack = await startFuzzStack()
afterAll(async () => {
  if (numRuns > 2000) {
    const lines = Array.from(statuses, ([what, count]) => `${what} ${count}`)
    for (const line of lines.toSorted()) tell(line)
  }
  await stack.close()
})
const methods = Object.fromEntries(
  await Promise.all(
    routes.map(async (route): Promise<[string, string[]]> => {
      const {pattern} = route
      const asked = new Request(`http://127.0.0.1:3999${pattern}`, {method: 'OPTIONS'})
      return [pattern, (await route.fetch(asked)).headers.get('allow')?.split(', ') ?? []]
    }),
  ),
)
const means = {
  methods,
  requestId: stack.requestId,
  tokens: {...stack.tokens, 'case-open': await stack.openCase()},
}
const reading = ['GET', 'GET', 'HEAD']
const writing = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACK-ME']
const statuses = new Map<string, number>()

/** Past the console, which the functions write to. */
const tell = (line: string) => process.stdout.write(`${line}\n`)

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

async function answer(call: FuzzCall): Promise<void> {
  const route = routes.find(({pattern}) => pattern === call.pattern)
  if (!route) throw new Error(`no route ${call.pattern}`)
  const response = await sendFuzz(stack, route, call)
  const {method} = call
  const key = `${method} ${call.pattern} ${response.status}`
  statuses.set(key, (statuses.get(key) ?? 0) + 1)
  await assertSoundAnswer(response, {method})
}

setFlagsFromString('--expose-gc')
const collect = z
  .custom<() => void>((value) => typeof value === 'function')
  .parse(runInNewContext('gc'))
const parts = 8

function heapAfterCollection(): number {
  collect()
  return process.memoryUsage().heapUsed
}

const timeout = 60_000 + numRuns * 100

test('every URL has its fuzz', () => {
  expect(Object.keys(fuzzDoors).toSorted()).toEqual(routes.map(({pattern}) => pattern).toSorted())
})

test(
  'whatever is asked by GET or HEAD is answered soundly, changes no document and is forgotten',
  async () => {
    const asked = fc.asyncProperty(fuzzCall(means, reading), answer)
    const before = stack.changeCount()
    const heaps: number[] = []
    for (let part = 0; part < parts; part += 1) {
      await fc.assert(asked, {seed: seed + part, numRuns: Math.ceil(numRuns / parts)})
      heaps.push(heapAfterCollection())
    }
    expect(stack.changeCount()).toBe(before)
    // The first fills what is loaded once: dictionaries, fonts, compiled patterns.
    const [, second = 0] = heaps
    const grown = (heaps.at(-1) ?? 0) - second
    tell(`heap after each part, MB: ${heaps.map((each) => (each / 1e6).toFixed(1)).join(' ')}`)
    expect(grown).toBeLessThan(16e6)
  },
  timeout,
)

test(
  'whatever is sent by any method is answered soundly',
  async () => {
    let count = 0
    const sent = fc.asyncProperty(fuzzCall(means, writing), async (call) => {
      count += 1
      if (count % 50 === 0) await stack.renewRequest()
      await answer(call)
    })
    await fc.assert(sent, {seed, numRuns})
  },
  timeout,
)

test('no object got an attribute by a name that was sent', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})
