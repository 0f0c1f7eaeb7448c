import {expect, onTestFinished, test} from 'vitest'

import {openTestLake, studioOrigin} from './openTestLake.js'

async function lakeWith(options: Parameters<typeof openTestLake>[0] = {}) {
  const opened = await openTestLake(options)
  onTestFinished(() => opened.close())
  opened.lake.store.commit(
    [
      {create: {_id: 'a', _type: 'note'}},
      {create: {_id: 'drafts.a', _type: 'note'}},
      {create: {_id: 'private.a', _type: 'note'}},
    ],
    {author: 'test'},
  )
  return opened
}
const data = (path: string) => `/v2025-02-19/data/${path}`
const mutation = {method: 'POST', body: JSON.stringify({mutations: [{create: {_type: 'note'}}]})}

test('a private dataset shows nothing without a token', async () => {
  const {lake, clientWith} = await lakeWith()
  await expect(clientWith(undefined).fetch('*')).rejects.toMatchObject({statusCode: 401})
  for (const path of [
    'doc/production/a',
    'listen/production?query=*',
    'history/production/transactions/a',
  ]) {
    const response = await fetch(lake.url + data(path))
    expect(response.status, path).toBe(401)
  }
})

test('a token the project does not have is refused', async () => {
  const {clientWith} = await lakeWith({isPublic: true})
  await expect(clientWith('another').fetch('*')).rejects.toMatchObject({statusCode: 401})
  await expect(clientWith('constructor').fetch('*')).rejects.toMatchObject({statusCode: 401})
})

test('a read token reads and does not write', async () => {
  const {clientWith, lake} = await lakeWith()
  const reader = clientWith('local-read')
  expect(await reader.fetch('count(*)', {}, {perspective: 'raw'})).toBe(3)
  await expect(reader.create({_type: 'note'})).rejects.toMatchObject({statusCode: 403})
  const discard = {actionType: 'sanity.action.document.discard', draftId: 'drafts.a'} as const
  await expect(reader.action(discard)).rejects.toMatchObject({statusCode: 403})
  expect(lake.store.documents.size).toBe(3)
})

test('a public dataset shows no draft and no id with a dot', async () => {
  const {lake, clientWith} = await lakeWith({isPublic: true})
  const reader = clientWith(undefined)
  for (const perspective of ['raw', 'published', 'drafts'] as const) {
    expect(await reader.fetch('*._id', {}, {perspective})).toEqual(['a'])
  }
  expect(await reader.getDocuments(['a', 'drafts.a', 'private.a'])).toMatchObject([
    {_id: 'a'},
    null,
    null,
  ])
  await expect(reader.create({_type: 'note'})).rejects.toMatchObject({statusCode: 401})
  expect(lake.store.documents.size).toBe(3)
})

test('whoever sits at the local Studio is the editor, and nobody at another origin', async () => {
  const {lake} = await lakeWith()
  const post = (origin: string) =>
    fetch(lake.url + data('mutate/production'), {...mutation, headers: {origin}})
  expect((await post(studioOrigin)).status).toBe(200)
  expect((await post('http://localhost:9999')).status).toBe(401)
  expect((await post('null')).status).toBe(401)
})

test('a browser may read what it asked for, with its credentials', async () => {
  const {lake} = await lakeWith()
  const headers = {origin: studioOrigin, 'access-control-request-headers': 'x-sanity-project-id'}
  const preflight = await fetch(lake.url + data('query/production'), {method: 'OPTIONS', headers})
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-sanity-project-id')
  const refused = await fetch(`${lake.url}/v1/nothing`, {headers})
  for (const {headers: told} of [preflight, refused]) {
    expect(told.get('access-control-allow-origin')).toBe(studioOrigin)
    expect(told.get('access-control-allow-credentials')).toBe('true')
  }
})

test('an endpoint nobody knows is a named error, and is remembered', async () => {
  const {lake} = await lakeWith()
  const response = await fetch(`${lake.url}/v1/nothing/here?x=1`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    message: expect.stringContaining('GET /v1/nothing/here'),
  })
  const unknown = await fetch(`${lake.url}/_local/unknown`)
  expect(await unknown.json()).toEqual({requests: [{method: 'GET', path: '/v1/nothing/here'}]})
})

test('there is one project and one dataset', async () => {
  const {lake, client} = await lakeWith()
  const elsewhere = client.withConfig({dataset: 'staging'}).fetch('*')
  await expect(elsewhere).rejects.toMatchObject({statusCode: 404})
  const headers = {'x-sanity-project-id': 'another', authorization: 'Bearer local'}
  const response = await fetch(lake.url + data('doc/production/a'), {headers})
  expect(response.status).toBe(404)
})

test('pages of other origins do not move the clock', async () => {
  const {lake} = await lakeWith()
  const move = {method: 'POST', body: '{"advance":"P1D"}', headers: {origin: 'http://evil.example'}}
  expect((await fetch(`${lake.url}/_local/clock`, move)).status).toBe(403)
})
