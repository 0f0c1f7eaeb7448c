import {afterAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {optOutSchema} from '../../core/optOut/optOut.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {brands} from '../api/startOptOutStack.js'
import {startModelStack} from '../model/startModelStack.js'
import {
  buildFunctionProcess,
  killed,
  startFunctionProcess,
  type FunctionCall,
  type FunctionProcess,
} from './startFunctionProcess.js'
import {freePassage, type PassingRequest} from './startGate.js'

/** The functions die at a write: before the service gets it, or before they get its answer. */
interface Boundary {
  readonly write: number
  readonly side: 'before' | 'after'
}

const topics = ['t-k24-nytt', 't-k24-tilbud', 't-fit-trening', 't-magy-medier']
const stack = await startModelStack()
const {client, clock, services} = stack
const {script, remove} = await buildFunctionProcess()
let spare: FunctionProcess | undefined
afterAll(async () => {
  await spare?.kill()
  remove()
  await stack.close()
})

const whole = await play('whole', undefined)
const boundaries = whole.writes.flatMap(({method, path}, write) =>
  (['before', 'after'] as const).map((side): [string, Boundary] => {
    const where = path.replace(/\?.*/, '').replace(/contacts\/[^/]+/, 'contacts/:address')
    return [`${side} write ${write + 1} (${method} ${where})`, {write, side}]
  }),
)

test(`leaving one newsletter and leaving all have ${whole.writes.length} writes at which the functions can die`, () => {
  expect(whole.findings).toEqual([])
  // The ledger twice, the lists twice, and how far each got.
  expect(whole.writes.length).toBeGreaterThanOrEqual(6)
})

test.each(boundaries)(
  'functions that die %s lose no opt-out and touch nobody else',
  {timeout: 60_000},
  async (_where, boundary) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const {findings, wasKilled} = await play(`${boundary.side}-${boundary.write}`, boundary)
    expect(wasKilled).toBe(true)
    expect(findings).toEqual([])
  },
)

/** Takes the spare process, and starts the next one meanwhile. */
function takeProcess(): FunctionProcess {
  const taken = spare ?? startFunctionProcess(script, stack.environment)
  spare = startFunctionProcess(script, stack.environment)
  return taken
}

/** Two people leave; the functions die at the boundary and start again, and people try again. */
async function play(name: string, boundary: Boundary | undefined) {
  const [one, all, nobody] = ['one', 'all', 'nobody'].map((who) => `${who}-${name}@example.com`)
  await stack.empty()
  stack.guard(() => freePassage)
  const transaction = client.transaction()
  for (const document of brands) transaction.create(document)
  await transaction.commit()
  await stack.seedMailbox({
    topics: topics.map((id) => ({id, name: id, defaultSubscription: 'opt_in' as const})),
    contacts: [one, all, nobody].map((email) => ({email: email ?? ''})),
  })

  let functions = takeProcess()
  let wasKilled = false
  const writes: PassingRequest[] = []
  stack.guard(async (request) => {
    if (!request.isWrite) return freePassage
    writes.push(request)
    if (wasKilled || writes.length - 1 !== boundary?.write) return freePassage
    wasKilled = true
    if (boundary.side === 'after') {
      return {isCarriedOut: true, answer: 'cut', beforeAnswer: () => functions.kill()}
    }
    await functions.kill()
    return {isCarriedOut: false, answer: 'cut'}
  })
  const call = async (asked: FunctionCall): Promise<string> => {
    const answer = await functions.call(asked)
    if (answer === killed) functions = takeProcess()
    return answer
  }
  const leave = async (email: string, form: Record<string, string>): Promise<void> => {
    const asked = {unsubscribe: await linkOf(email), form}
    // Whoever got no answer presses once more.
    if ((await call(asked)) === killed) await call(asked)
  }
  await leave(one ?? '', {'List-Unsubscribe': 'One-Click'})
  await leave(all ?? '', {scope: 'all', brands: 'klinikk24,fit24'})

  let isAtRest = false
  for (let round = 0; round < 8 && !isAtRest; round += 1) {
    const before = stack.changeCount()
    clock.advance('PT20M')
    const answer = await call({cron: true})
    isAtRest = answer !== killed && before === stack.changeCount()
  }
  await functions.kill()
  const entries = await services.query(z.array(optOutSchema), '*[_type == "optOut"]')
  const findings = [
    ...(isAtRest ? [] : ['the functions did not come to rest']),
    ...entries
      .flatMap(({lists}) => lists)
      .filter(({state}) => state !== 'done')
      .map(({_key}) => `${_key} has not followed`),
    ...differing(
      'the ledger',
      entries.map(({brand, newsletter}) => `${brand}/${newsletter}`),
      ['fit24/*', 'klinikk24/*', 'klinikk24/nytt'],
    ),
    ...differing('one', await leftTopics(one), ['t-k24-nytt']),
    ...differing('all', await leftTopics(all), ['t-fit-trening', 't-k24-nytt', 't-k24-tilbud']),
    ...differing('nobody', await leftTopics(nobody), []),
  ]
  return {writes, wasKilled, findings}
}

async function linkOf(email: string): Promise<string> {
  const {publicOrigin, secrets} = services.settings
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  return await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
}

async function leftTopics(email: string | undefined): Promise<string[]> {
  const path = `/contacts/${encodeURIComponent(email ?? '')}/topics?limit=100`
  const schema = z.object({data: z.array(z.object({id: z.string(), subscription: z.string()}))})
  const {data} = schema.parse(await stack.readMailbox(path))
  return data.filter(({subscription}) => subscription === 'opt_out').map(({id}) => id)
}

function differing(whose: string, are: readonly string[], wanted: readonly string[]): string[] {
  const said = [...new Set(are)].toSorted((a, b) => a.localeCompare(b)).join(', ')
  return said === wanted.join(', ')
    ? []
    : [`${whose}: ${said || 'nothing'}, not ${wanted.join(', ')}`]
}
