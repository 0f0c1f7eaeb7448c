import {afterEach, expect, test} from 'vitest'

import type {LakeRoute} from '../../../../emulator/contentLake/lakeRoute.js'
import {notImplementedRoutes} from '../../../../emulator/contentLake/studio/notImplementedRoutes.js'
import {studioRoutes} from '../../../../emulator/contentLake/studio/studioRoutes.js'
import {lakeContext} from '../streams/lakeContext.js'

const origin = 'http://127.0.0.1:4333'
const context = lakeContext(origin)
afterEach(() => context.store.keyValue.set('user/p-local-editor/sort', null))

async function call(
  method: LakeRoute['method'],
  path: string,
  over: Partial<typeof context> = {},
  body?: unknown,
): Promise<{status: number; body: unknown}> {
  const url = new URL(path, origin)
  for (const route of [...studioRoutes, ...notImplementedRoutes]) {
    const match = new URLPattern({pathname: route.pattern}).exec(url)
    if (route.method !== method || match === null) continue
    const params = Object.fromEntries(
      Object.entries(match.pathname.groups).map(([name, value]) => [name, value ?? '']),
    )
    const init = {method, ...(body !== undefined && {body: JSON.stringify(body)})}
    const response = await route.handle(new Request(url, init), {...context, ...over, url, params})
    return {status: response.status, body: await response.json()}
  }
  throw new Error(`Nobody answers ${method} ${path}`)
}

const reader = {id: 'local-read', canRead: true, canWrite: false}
const nobody = {id: '', canRead: false, canWrite: false}

test('the Studio is logged in as the local marketing editor', async () => {
  expect((await call('GET', '/users/me')).body).toMatchObject({
    id: 'p-local-editor',
    name: 'Marketing editor (local)',
    email: 'editor@example.com',
    role: 'administrator',
    roles: [{name: 'administrator', title: 'Administrator'}],
  })
  expect((await call('GET', '/auth/id')).body).toEqual({id: 'p-local-editor'})
})

test('nobody is logged in as nobody', async () => {
  expect((await call('GET', '/users/me', {identity: nobody})).body).toEqual({})
  expect((await call('GET', '/auth/id', {identity: nobody})).status).toBe(401)
})

test('one user is an object, several are an array in the order asked for', async () => {
  expect((await call('GET', '/users/p-local-editor')).body).toMatchObject({
    displayName: 'Marketing editor (local)',
  })
  expect((await call('GET', '/users/robot,p-local-editor')).body).toMatchObject([
    {id: 'robot', displayName: 'robot'},
    {id: 'p-local-editor'},
  ])
})

test('rights follow the identity', async () => {
  const path = '/projects/demo/datasets/production/acl'
  const grants = async (identity = context.identity) => (await call('GET', path, {identity})).body
  expect(await grants()).toMatchObject([{permissions: expect.arrayContaining(['update'])}])
  expect(await grants(reader)).toMatchObject([{permissions: ['read', 'history']}])
  expect(await grants(nobody)).toEqual([])
})

test('what the Studio keeps for a user is there again, for that user alone', async () => {
  const pairs = [{key: 'sort', value: {by: 'title'}}]
  expect((await call('PUT', '/users/me/keyvalue', {}, pairs)).body).toEqual(pairs)
  expect((await call('GET', '/users/me/keyvalue/sort,unknown')).body).toEqual(pairs)
  const others = await call('GET', '/users/me/keyvalue/sort', {identity: reader})
  expect(others.body).toEqual([])
})

test('a key without a pair is refused and kept nowhere', async () => {
  const refused = await call('PUT', '/users/me/keyvalue', {}, {key: 'sort', value: 1})
  expect(refused).toMatchObject({status: 400, body: {statusCode: 400, error: 'Bad Request'}})
  expect((await call('PUT', '/users/me/keyvalue', {identity: nobody}, [])).status).toBe(401)
})

test('there is one dataset and no add-on dataset', async () => {
  expect((await call('GET', '/projects/demo/datasets')).body).toEqual([{name: 'production'}])
  const addOns = await call('GET', '/projects/demo/datasets?datasetProfile=comments')
  expect(addOns.body).toEqual([])
})

test('telemetry is never consented to', async () => {
  expect((await call('GET', '/intake/telemetry-status')).body).toEqual({status: 'denied'})
})

test('what is left out says so and names itself', async () => {
  expect(await call('POST', '/assets/images/production')).toEqual({
    status: 501,
    body: {
      statusCode: 501,
      error: 'Not Implemented',
      message:
        'The local Content Lake does not emulate image uploads (POST /assets/images/production)',
    },
  })
})

test('nothing that has an answer is on the list of what is left out', () => {
  const answered = new Set(studioRoutes.map(({method, pattern}) => `${method} ${pattern}`))
  const both = notImplementedRoutes.filter(({method, pattern}) =>
    answered.has(`${method} ${pattern}`),
  )
  expect(both).toEqual([])
})
