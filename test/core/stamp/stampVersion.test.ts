import {expect, test} from 'vitest'

import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {stampAll} from './sampleVersions.js'

const day = (number: number, hour = 12): string =>
  new Date(Date.UTC(2026, 0, number, hour)).toISOString()

test('a first version is number 1 and in force at once', async () => {
  const [first] = await stampAll([{text: 'En', at: day(1)}])
  expect(first).toMatchObject({
    version: 1,
    kind: 'first',
    previousHash: null,
    stampedAt: day(1),
    effectiveAt: day(1),
  })
})

test('unchanged text is not a new version', async () => {
  const texts = ['En', 'En', 'To', 'To', 'En']
  const versions = await stampAll(texts.map((text, index) => ({text, at: day(index + 1)})))
  expect(versions.map(({version, summary}) => [version, summary])).toEqual([
    [1, 'En'],
    [2, 'To'],
    [3, 'En'],
  ])
  expect(versions[2]?.contentHash).toBe(versions[0]?.contentHash)
})

test('each version holds the hash of the one before', async () => {
  const [first, second, third] = await stampAll(
    ['En', 'To', 'Tre'].map((text, index) => ({text, at: day(index + 1)})),
  )
  expect(second?.previousHash).toBe(first?.hash)
  expect(third?.previousHash).toBe(second?.hash)
})

test('a version comes into force by the clock alone', async () => {
  const versions = await stampAll([
    {text: 'En', at: day(1)},
    {text: 'To', at: day(2), effectiveAt: day(20, 0)},
  ])
  const before = new Date(Date.parse(day(20, 0)) - 1)
  expect(inForceAt(versions, before)?.version).toBe(1)
  expect(inForceAt(versions, new Date(day(20, 0)))?.version).toBe(2)
  expect(inForceAt(versions, new Date('2025-12-31'))).toBeUndefined()
})

test('what is stamped while a version is upcoming inherits its date', async () => {
  const versions = await stampAll([
    {text: 'En', at: day(1)},
    {text: 'To', at: day(2), effectiveAt: day(20, 0)},
    {text: 'To, rettet', at: day(3)},
    {text: 'Tre', at: day(4), effectiveAt: day(10, 0)},
    {text: 'Fire', at: day(5), effectiveAt: day(25, 0)},
    {text: 'Fem', at: day(6)},
    {text: 'Seks', at: day(26)},
  ])
  expect(versions.map(({effectiveAt}) => effectiveAt)).toEqual([
    day(1),
    day(20, 0),
    day(20, 0),
    day(20, 0),
    day(25, 0),
    day(25, 0),
    day(26),
  ])
})

test('a change is called off by a new version with the text in force and the same date', async () => {
  const versions = await stampAll([
    {text: 'En', at: day(1)},
    {text: 'To', at: day(2), effectiveAt: day(20, 0)},
    {text: 'En', at: day(3)},
  ])
  expect(inForceAt(versions, new Date(day(21)))?.contentHash).toBe(versions[0]?.contentHash)
  expect(inForceAt(versions, new Date(day(21)))?.version).toBe(3)
})

test('a version cannot come into force in the past', async () => {
  const past = stampAll([{text: 'En', at: day(2), effectiveAt: day(1)}])
  await expect(past).rejects.toMatchObject({code: 'effective_in_past', statusCode: 422})
})

test('a clock that jumped back puts nothing out of force', async () => {
  const versions = await stampAll([
    {text: 'En', at: day(10)},
    {text: 'To', at: day(5)},
  ])
  expect(versions[1]?.effectiveAt).toBe(day(10))
})
