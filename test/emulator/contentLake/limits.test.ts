import {expect, onTestFinished, test} from 'vitest'

import {startContentLake} from '../../../emulator/contentLake/startContentLake.js'
import {openLocalClock} from '../../../emulator/openLocalClock.js'
import {openTestLake} from './openTestLake.js'

async function lakeWith(options: Parameters<typeof openTestLake>[0] = {}) {
  const opened = await openTestLake(options)
  onTestFinished(() => opened.close())
  return opened
}

function post(url: string, body: BodyInit): Promise<Response> {
  return fetch(`${url}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: 'Bearer local', 'content-type': 'application/json'},
    body,
  })
}

test('mutations over 4 MB are refused', async () => {
  const {lake, client} = await lakeWith()
  const text = 'x'.repeat(3_900_000)
  await client.create({_id: 'large', _type: 'note', text})
  const larger = client.create({_id: 'larger', _type: 'note', text: text + 'x'.repeat(200_000)})
  await expect(larger).rejects.toMatchObject({statusCode: 413})
  expect([...lake.store.documents.keys()]).toEqual(['large'])
})

test('what is no JSON in UTF-8, or no mutation, is refused', async () => {
  const {lake} = await lakeWith()
  for (const body of [
    'not json',
    new Uint8Array([0x22, 0xff, 0x22]),
    '{}',
    '{"mutations":[{"creat":{}}]}',
    '{"mutations":[{"create":{"_id":"a"}}]}',
    '{"mutations":[{"patch":{"id":"a","unknown":{}}}]}',
  ]) {
    expect((await post(lake.url, body)).status).toBe(400)
  }
  expect(lake.store.documents.size).toBe(0)
})

test('the hosted rate of mutations can be switched on while it runs', async () => {
  const {lake} = await lakeWith()
  const settings = {method: 'POST', body: '{"mutationsPerSecond":3}'}
  await fetch(`${lake.url}/_local/settings`, settings)
  const body = '{"mutations":[{"create":{"_type":"note"}}]}'
  const answers = await Promise.all(Array.from({length: 5}, () => post(lake.url, body)))
  const refused = answers.filter(({status}) => status === 429)
  expect(refused).toHaveLength(2)
  expect(refused[0]?.headers.get('retry-after')).toBe('1')
})

test('an action that is not emulated is refused by name', async () => {
  const {client} = await lakeWith()
  const release = client.action({
    actionType: 'sanity.action.release.create',
    releaseId: 'rSummer',
    metadata: {},
  })
  await expect(release).rejects.toThrow('sanity.action.release.create')
  await expect(release).rejects.toMatchObject({statusCode: 501})
})

test('a taken port is a clear error', async () => {
  const {lake} = await lakeWith()
  const second = startContentLake({port: lake.port, clock: openLocalClock(), studioOrigins: []})
  await expect(second).rejects.toThrow(
    `cannot use port ${lake.port}: another program listens there`,
  )
})
