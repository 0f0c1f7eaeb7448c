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
import {boundariesOf, openMortalFunctions, untilKilled, type Boundary} from './mortalFunctions.js'
import {killed} from './startFunctionProcess.js'
import {freePassage} from './startGate.js'
import {runAs} from './tagRequests.js'

const stack = await startModelStack()
const {client, clock, services} = stack
const mortal = await openMortalFunctions(stack.environment)
afterAll(async () => {
  await mortal.close()
  await stack.close()
})

const whole = await play('none', undefined)
const boundaries = boundariesOf(whole.writes, (path) =>
  path.replace(/[\da-f]{8}-[\da-f-]{27}/, ':id'),
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
    const {findings, wasKilled} = await untilKilled(
      async (attempt) => await play(`${boundary.side}-${boundary.write}-${attempt}`, boundary),
    )
    expect(wasKilled).toBe(true)
    expect(findings).toEqual([])
  },
)

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

  const functions = mortal.start(boundary)
  stack.guard(functions.guard)
  const {call, writes} = functions

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
  return {
    writes,
    wasKilled: functions.wasKilled,
    findings: await findingsOf(stack, played),
  }
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
