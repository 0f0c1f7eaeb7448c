import {afterAll, beforeEach, expect, test} from 'vitest'

import {
  keepLedger,
  type FetchContent,
} from '../../../../plugins/privacyNotices/optOuts/keepLedger.js'
import {
  lateQuery,
  lateSchema,
  lateStanding,
} from '../../../../plugins/privacyNotices/optOuts/lateStanding.js'
import {pendingEntries} from '../../../../plugins/privacyNotices/optOuts/pendingEntries.js'
import {startLocalStack} from '../../../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const {client, clock} = stack

afterAll(async () => {
  await stack.close()
})

beforeEach(async () => {
  await client.delete({query: '*[_type == "optOut"]'})
})

const fetchContent: FetchContent = (query, params) =>
  client.fetch<unknown>(query, params, {perspective: 'published', useCdn: false})

let people = 0

/** An opt-out as the functions write it; its id. */
async function leave(brand: string, changes: object = {}): Promise<string> {
  people += 1
  const subjectKey = people.toString(16).padStart(32, '0')
  const {_id} = await client.create({
    _id: `optOut.${subjectKey}.email.${brand}.nyhetsbrev`,
    _type: 'optOut',
    subjectKey,
    brand,
    newsletter: 'nyhetsbrev',
    channel: 'email',
    source: 'page',
    language: 'nb',
    recordedAt: clock.now().toISOString(),
    sealedAddress: {wrappedKey: 'a', box: 'b'},
    lists: [],
    ...changes,
  })
  return _id
}

function stuckSince(hours: number): object {
  const list = {_key: 'a', list: 'resend-topic', target: 'a', attempts: 3, error: 'HTTP 503'}
  return {
    recordedAt: new Date(clock.now().getTime() - hours * 3_600_000).toISOString(),
    lists: [
      {...list, state: 'pending'},
      {...list, _key: 'b', state: 'done', error: null},
    ],
  }
}

test('a group sees its brands’ opt-outs, and those of a brand that no group has any more', async () => {
  await leave('klinikk24')
  await leave('a-brand-of-old')
  await leave('inviocare')
  const {entries, brands} = await keepLedger(fetchContent, 'group-k24')()
  expect(entries.map(({brand}) => brand).toSorted()).toEqual(['a-brand-of-old', 'klinikk24'])
  expect(brands.map(({name}) => name)).toEqual(['FIT24', 'K24 Trening', 'Klinikk24'])
  expect(brands[0]?.ofController).toEqual(['FIT24', 'K24 Trening', 'Klinikk24'])
})

test('an opt-out of what is there no more is told from one that waits', async () => {
  const list = {_key: 'unnamed', list: 'resend-topic', attempts: 1}
  await leave('a-brand-of-old', {lists: [{...list, state: 'done', outcome: 'no-such-list'}]})
  await leave('klinikk24', {lists: [{...list, state: 'pending'}]})
  const {entries, now} = await keepLedger(fetchContent, 'group-k24')()
  const gone = entries.filter(({isOfGoneList}) => isOfGoneList)
  expect(gone.map(({brand}) => brand)).toEqual(['a-brand-of-old'])
  expect(pendingEntries(entries, now).map(({entry}) => entry.brand)).toEqual(['klinikk24'])
})

test('no address, sealed or not, and no key of a person reaches the Studio', async () => {
  await leave('klinikk24', stuckSince(1))
  const answers: unknown[] = []
  await keepLedger(async (query, params) => {
    const answer = await fetchContent(query, params)
    answers.push(answer)
    return answer
  }, 'group-k24')()
  const [, page] = answers
  expect(page).toMatchObject([{brand: 'klinikk24', pending: [{error: 'HTTP 503'}]}])
  expect(JSON.stringify(page)).not.toMatch(/sealedAddress|subjectKey|wrappedKey/)
})

test('a ledger of many pages is read whole, and after that only what has changed', async () => {
  const ids = []
  for (let index = 0; index < 7; index += 1) ids.push(await leave('klinikk24'))
  let fetched = 0
  const read = keepLedger(
    async (query, params) => {
      const answer = await fetchContent(query, params)
      if (Array.isArray(answer)) fetched += answer.length
      return answer
    },
    'group-k24',
    3,
  )
  expect((await read()).entries).toHaveLength(7)
  expect(fetched).toBe(7)

  await new Promise((resolve) => setTimeout(resolve, 5))
  const undoneAt = clock.now().toISOString()
  await client
    .patch(ids[2] ?? '')
    .set({undoneAt})
    .commit()
  await leave('klinikk24')
  const {entries} = await read()
  expect(entries).toHaveLength(8)
  expect(entries.filter((entry) => entry.undoneAt)).toHaveLength(1)
  // What changed, and what bears the newest instant that was known before.
  expect(fetched).toBeLessThanOrEqual(7 + 2 + 7)
})

test('an entry that was deleted is counted no more', async () => {
  const gone = await leave('klinikk24')
  await leave('fit24')
  const read = keepLedger(fetchContent, 'group-k24')
  expect((await read()).entries).toHaveLength(2)
  await client.delete(gone)
  expect((await read()).entries.map(({brand}) => brand)).toEqual(['fit24'])
})

test('what is stuck stands with the oldest first, without those who came back', async () => {
  await leave('klinikk24', stuckSince(1))
  await leave('fit24', stuckSince(40))
  await leave('k24-trening', {...stuckSince(90), undoneAt: clock.now().toISOString()})
  const {entries, now} = await keepLedger(fetchContent, 'group-k24')()
  expect(
    pendingEntries(entries, now).map(({entry, standing, hours}) => [
      entry.brand,
      standing,
      hours,
      entry.pending.length,
    ]),
  ).toEqual([
    ['fit24', 'urgent', 40, 1],
    ['klinikk24', 'waiting', 1, 1],
  ])
})

test('the group’s mark counts what has waited a day, and is red when the oldest is urgent', async () => {
  const mark = async () =>
    lateStanding(lateSchema.parse(await fetchContent(lateQuery, {groupId: 'group-k24'})))
  await leave('klinikk24', stuckSince(1))
  await leave('inviocare', stuckSince(90))
  expect(await mark()).toEqual({count: 0, tone: 'default'})
  await leave('klinikk24', stuckSince(25))
  expect(await mark()).toEqual({count: 1, tone: 'caution'})
  await leave('fit24', stuckSince(37))
  expect(await mark()).toEqual({count: 2, tone: 'critical'})
})
