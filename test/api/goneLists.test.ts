import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {readHealthFacts} from '../../api/_server/health/readHealthFacts.js'
import {alertLateOptOuts} from '../../api/_server/optOut/afterwards/alertLateOptOuts.js'
import {forgetLeft} from '../../api/_server/optOut/afterwards/forgetLeft.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import unsubscribe from '../../api/unsubscribe.js'
import {startListsStack} from './startListsStack.js'

let stack: Awaited<ReturnType<typeof startListsStack>>
let klinikk24: Record<string, unknown> & {_id: string; _type: string}

beforeAll(async () => {
  stack = await startListsStack()
  klinikk24 = (await stack.client.getDocument('brand-klinikk24')) ?? klinikk24
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress"]]'})
  await stack.client.createOrReplace(klinikk24)
})

/** The button on the page of an old link. */
async function leaveByLink(email: string, scope: 'newsletter' | 'brand'): Promise<void> {
  const body = new URLSearchParams({scope})
  const response = await unsubscribe.fetch(
    new Request(await stack.link(email), {method: 'POST', body}),
  )
  expect(response.status).toBe(200)
}

async function runCron(): Promise<void> {
  await propagatePending(stack.services, stack.clock.now())
}

async function listsOfTopics() {
  return (await stack.ledger()).flatMap(({lists}) =>
    lists.filter(({list}) => list === 'resend-topic'),
  )
}

const settled = {state: 'done', outcome: 'no-such-list'}

test.each(['newsletter', 'brand'] as const)(
  'a %s that is there no more is left all the same, and what cannot follow is settled and alerts nobody',
  async (scope) => {
    await stack.client.delete('brand-klinikk24')
    await leaveByLink('old@example.com', scope)
    await runCron()
    expect(await stack.ledger()).toMatchObject([
      {brand: 'klinikk24', newsletter: scope === 'brand' ? '*' : 'nytt'},
    ])
    expect(await listsOfTopics()).toMatchObject([settled])
    stack.clock.advance('PT25H')
    await runCron()
    expect(await alertLateOptOuts(stack.services, stack.clock.now())).toEqual({late: 0, told: 0})
    const {lateOptOuts} = await readHealthFacts(stack.services, stack.clock.now())
    expect(lateOptOuts).toEqual({count: 0, oldest: null})
  },
)

test('a newsletter taken out of its brand is settled in the same way', async () => {
  await stack.client.patch('brand-klinikk24').unset(['newsletters[_key == "nytt"]']).commit()
  await leaveByLink('old@example.com', 'newsletter')
  await runCron()
  expect(await listsOfTopics()).toMatchObject([settled])
})

test.each(['newsletter', 'brand'] as const)(
  'whoever left a %s while it was gone is taken off its lists once it is back, months later too',
  async (scope) => {
    const email = `${scope}@example.com`
    await stack.addEverywhere(email)
    await stack.client.delete('brand-klinikk24')
    await leaveByLink(email, scope)
    await runCron()
    stack.clock.advance('P90D')
    await forgetLeft(stack.services, stack.clock.now())
    expect(await stack.leftTopics(email)).toEqual([])
    await stack.client.createOrReplace(klinikk24)
    await runCron()
    expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
    expect(stack.statusesOf(email)).toMatchObject({'a-nytt': 'unsubscribed'})
    const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
    expect(lists.map(({outcome}) => outcome)).not.toContain('no-such-list')
    await forgetLeft(stack.services, stack.clock.now())
    expect(await stack.client.fetch('*[_type == "optOutAddress"]')).toEqual([])
  },
)

test('a list that its keeper has no more is settled where no brand names it, and stays red where one does', async () => {
  const email = 'topic@example.com'
  await stack.addEverywhere(email)
  const names = {topicId: 't-deleted', mailchimpAudienceId: 'a-deleted'}
  await stack.client
    .patch('brand-klinikk24', {
      set: Object.fromEntries(
        Object.entries(names).map(([key, id]) => [`newsletters[_key == "nytt"].${key}`, id]),
      ),
    })
    .commit()
  await stack.record(email)
  await runCron()
  const stuck = async () =>
    (await stack.ledger()).flatMap(({lists}) =>
      lists
        .filter(({target}) => target?.endsWith('-deleted'))
        .map(({target, state, outcome}) => [target, state, outcome]),
    )
  expect(await stuck()).toEqual([
    ['t-deleted', 'pending', undefined],
    ['a-deleted', 'pending', undefined],
  ])
  await stack.client.delete('brand-klinikk24')
  stack.clock.advance('PT2M')
  await runCron()
  expect(await stuck()).toEqual([
    ['t-deleted', 'done', 'no-such-list'],
    ['a-deleted', 'done', 'no-such-list'],
  ])
})
