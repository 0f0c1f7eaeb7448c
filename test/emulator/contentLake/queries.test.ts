import {expect, onTestFinished, test} from 'vitest'

import {openTestLake, studioOrigin} from './openTestLake.js'

async function lakeWith(options: Parameters<typeof openTestLake>[0] = {}) {
  const opened = await openTestLake(options)
  onTestFinished(() => opened.close())
  return opened
}

test('a runaway query is ended and the next one is answered', async () => {
  const {client, lake} = await lakeWith({queryTimeLimitMilliseconds: 1000})
  lake.store.commit(
    Array.from({length: 4000}, (_, n) => ({create: {_id: `n-${n}`, _type: 'number', n}})),
    {author: 'test'},
  )
  const runaway = client.fetch('count(*[count(*[n > ^.n && count(*[n > ^.n]) > 2]) > 3])')
  const meanwhile = client.create({_id: 'meanwhile', _type: 'note'})
  await expect(runaway).rejects.toThrow('time limit')
  await meanwhile
  lake.store.commit([{create: {_id: 'after', _type: 'note'}}], {author: 'test'})
  expect(await client.fetch('*[_type == "note"]._id | order(@)')).toEqual(['after', 'meanwhile'])
})

test('queries that wait behind a runaway are answered', async () => {
  const {client, lake} = await lakeWith({queryTimeLimitMilliseconds: 1000})
  lake.store.commit(
    Array.from({length: 4000}, (_, n) => ({create: {_id: `n-${n}`, _type: 'number', n}})),
    {author: 'test'},
  )
  const [runaway, ...others] = await Promise.allSettled([
    client.fetch('count(*[count(*[n > ^.n && count(*[n > ^.n]) > 2]) > 3])'),
    client.fetch('count(*)'),
    client.fetch('1 + 1'),
  ])
  expect(runaway.status).toBe('rejected')
  expect(others).toMatchObject([{value: 4000}, {value: 2}])
})

test('text::query matches words by their beginning, in the attributes named or in all', async () => {
  const {client, lake} = await lakeWith()
  lake.store.commit(
    [
      {
        create: {
          _id: 'a',
          _type: 'note',
          title: 'Personvern for kunder',
          body: [{text: 'Ansatte'}],
        },
      },
      {create: {_id: 'b', _type: 'note', title: 'Vilkår'}},
    ],
    {author: 'test'},
  )
  const find = (left: string, text: string) =>
    client.fetch(`*[_type == "note" && ${left} match text::query($text)]._id`, {text})
  expect(await find('title', 'pers')).toEqual(['a'])
  expect(await find('title', 'kund person')).toEqual(['a'])
  expect(await find('title', 'ansatte')).toEqual([])
  expect(await find('@', 'ansatte')).toEqual(['a'])
  expect(await find('[@, _id]', 'vilkår')).toEqual(['b'])
  expect(await find('@', '*')).toEqual(['a', 'b'])
  const whole = await client.fetch('*[@ match text::query("ansatte")][0]')
  expect(Object.keys(whole).toSorted()).toEqual(
    ['_createdAt', '_id', '_rev', '_type', '_updatedAt', 'body', 'title'].toSorted(),
  )
})

test('a perspective of content releases is refused by name', async () => {
  const {client} = await lakeWith()
  const query = client.fetch('*', {}, {perspective: ['rSummer', 'drafts']})
  await expect(query).rejects.toThrow('perspective "rSummer,drafts"')
})

test('now() is the time of the local clock', async () => {
  const {client, lake} = await lakeWith()
  const before = new Date(await client.fetch<string>('now()'))
  const response = await fetch(`${lake.url}/_local/clock`, {
    method: 'POST',
    body: JSON.stringify({advance: 'P31D'}),
    headers: {origin: studioOrigin},
  })
  expect(response.status).toBe(200)
  const days =
    (new Date(await client.fetch<string>('now()')).getTime() - before.getTime()) / 86_400_000
  expect(days).toBeCloseTo(31, 2)
  const created = await client.create({_id: 'later', _type: 'note'})
  expect(Date.parse(created._createdAt)).toBeGreaterThan(before.getTime() + 30 * 86_400_000)
})
