import {afterAll, beforeAll, expect, test} from 'vitest'

import {writeTogether} from '../../api/_server/optOut/ledger/writeTogether.js'
import {startLocalStack} from '../localStack.js'

let stack: Awaited<ReturnType<typeof startLocalStack>>
/** How many documents each transaction has changed. */
const transactions: number[] = []

beforeAll(async () => {
  stack = await startLocalStack()
  stack.lake.store.onCommit(({changes}) => transactions.push(changes.length))
})
afterAll(async () => {
  await stack.close()
})

const patient = new AbortController().signal

async function create(id: string, signal = patient): Promise<string | undefined> {
  const mutations = [{createIfNotExists: {_id: id, _type: 'note'}}]
  const results = await writeTogether(stack.services, {mutations, ids: [id], signal})
  return results.find((result) => result.id === id)?.operation
}

test('what many bring in one moment takes few transactions, and each hears of its own', async () => {
  transactions.length = 0
  const ids = Array.from({length: 60}, (_, index) => `crowd-${index}`)
  const operations = await Promise.all(ids.map(async (id) => await create(id)))
  expect(new Set(operations)).toEqual(new Set(['create']))
  expect(transactions.length).toBeLessThanOrEqual(2)
  expect(transactions.reduce((sum, count) => sum + count, 0)).toBe(60)
})

test('two who write the same document are not written together: one creates it, one finds it', async () => {
  const operations = await Promise.all([create('first'), create('same'), create('same')])
  expect(operations).toEqual(['create', 'create', 'none'])
})

test('one that is refused takes none of the others with it', async () => {
  await stack.client.create({_id: 'moved', _type: 'note', count: 1})
  const stale = writeTogether(stack.services, {
    mutations: [{patch: {id: 'moved', ifRevisionID: 'another', set: {count: 2}}}],
    ids: ['moved'],
    signal: patient,
  })
  const others = ['before', 'after-1', 'after-2'].map(async (id) => await create(id))
  await expect(stale).rejects.toMatchObject({statusCode: 409})
  expect(await Promise.all(others)).toEqual(['create', 'create', 'create'])
  expect(await stack.client.getDocument('moved')).toMatchObject({count: 1})
})

test('who has given up while waiting is not written', async () => {
  const givingUp = new AbortController()
  const first = create('quick')
  const left = create('given-up', givingUp.signal)
  givingUp.abort(new Error('gave up'))
  await expect(left).rejects.toThrow('gave up')
  expect(await first).toBe('create')
  expect(await stack.client.getDocument('given-up')).toBeUndefined()
})
