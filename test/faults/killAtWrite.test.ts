import {afterAll, expect, test, vi} from 'vitest'

import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import cron from '../../api/cron.js'
import {addDays} from '../../core/calendar/addDays.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {findingsOf} from '../model/findingsOf.js'
import {modelWorld, wording} from '../model/modelWorld.js'
import type {Publish} from '../model/playHistory.js'
import {startModelStack} from '../model/startModelStack.js'
import {
  buildFunctionProcess,
  killed,
  startFunctionProcess,
  type FunctionProcess,
} from './startFunctionProcess.js'
import {freePassage, type PassingRequest} from './startGate.js'
import {runAs} from './tagRequests.js'

/** The functions die at a write: before the service gets it, or before they get its answer. */
interface Boundary {
  readonly write: number
  readonly side: 'before' | 'after'
}

const stack = await startModelStack()
const {client, clock, services} = stack
const {script, remove} = await buildFunctionProcess()
let spare: FunctionProcess | undefined
afterAll(async () => {
  await spare?.kill()
  remove()
  await stack.close()
})

const whole = await play('none', undefined)
const boundaries = whole.writes.flatMap(({method, path}, write) =>
  (['before', 'after'] as const).map((side): [string, Boundary] => {
    const where = path.replace(/\?.*/, '').replace(/[\da-f]{8}-[\da-f-]{27}/, ':id')
    return [`${side} write ${write + 1} (${method} ${where})`, {write, side}]
  }),
)

test(`a publish and a change with mail have ${whole.writes.length} writes at which the functions can die`, () => {
  // A version each, five hashes mailed, two mailings: none of that takes a single write.
  expect(whole.writes.length).toBeGreaterThanOrEqual(20)
  expect(whole.writes.filter(({path}) => path.includes('/data/mutate/')).length).toBeGreaterThan(9)
  expect(whole.writes.filter(({path}) => path.startsWith('/broadcasts')).length).toBe(4)
})

test.each(boundaries)(
  'functions that die %s lose nothing and double nothing',
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

/** Plays the scenario in a world of its own; the functions die at the boundary, and start again. */
async function play(part: string, boundary: Boundary | undefined) {
  const name = `k${part.replace('-', '')}`
  const world = modelWorld(name)
  await stack.empty()
  await stack.seedMailbox(world.mailbox)
  const transaction = client.transaction()
  for (const document of world.documents) transaction.create(document)
  const {transactionId} = await transaction.commit()
  const publishes: Publish[] = world.noticeIds.map((noticeId) => ({
    noticeId,
    revision: transactionId,
    text: 0,
  }))
  stack.guard(() => freePassage)
  const headers = {authorization: `Bearer ${services.settings.secrets.CRON_SECRET}`}
  await runAs('before', () => cron.fetch(new Request('http://127.0.0.1:3999/api/cron', {headers})))

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
  const call: FunctionProcess['call'] = async (asked) => {
    const answer = await functions.call(asked)
    if (answer === killed) functions = takeProcess()
    return answer
  }

  const [first = ''] = world.noticeIds
  const {_rev: revision} = await client.patch(first).set(wording(1)).commit()
  publishes.push({noticeId: first, revision, text: 1})
  await call({id: first, type: 'privacyNotice'})

  await client.patch(`agreement-${name}`).set({location: 'US', transferBasis: 'dpf'}).commit()
  const changeId = `change-${name}`
  await client.create({
    _id: changeId,
    _type: 'changeNotice',
    title: changeId,
    notices: await entriesOf(world.noticeIds),
    summary: {nb: 'Endring', en: 'Change'},
    effectiveOn: addDays(calendarDate(clock.now(), 'Europe/Oslo'), 10),
    hasMail: true,
  })
  await call({id: changeId, type: 'changeNotice'})

  let isAtRest = false
  // A claim of a killed run ends after 10 minutes, the delay of mails after 15.
  for (let round = 0; round < 12 && !isAtRest; round += 1) {
    const before = stack.changeCount()
    clock.advance('PT20M')
    const answer = await call({cron: true})
    isAtRest = answer !== killed && before === stack.changeCount()
  }
  await functions.kill()
  const mishaps = isAtRest ? [] : ['the functions did not come to rest']
  const changes = [{id: changeId, noticeIds: world.noticeIds, hasMail: true}]
  const played = {world, readings: [], publishes, changes, mishaps, done: []}
  return {writes, wasKilled, findings: await findingsOf(stack, played)}
}

async function entriesOf(noticeIds: readonly string[]) {
  const states = await readStampStates(services, noticeIds)
  return await Promise.all(
    states.map(async (state) => ({
      _key: state.notice._id,
      notice: {_type: 'reference', _ref: state.notice._id},
      contentHash: await contentHash(state.compose()),
    })),
  )
}
