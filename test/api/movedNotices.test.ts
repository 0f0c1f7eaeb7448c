import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import list from '../../api/notices.js'
import notice from '../../api/notices/[brand].js'
import banner from '../../api/notices/[brand]/notice-of-change.js'
import versions from '../../api/notices/[brand]/versions.js'
import version from '../../api/notices/[brand]/versions/[version].js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const magy = 'notice-magy-media-nb'
const slug = (current: string) => ({slug: {_type: 'slug', current}})
const request = (path: string) => new Request(`${functionsOrigin}/api/notices${path}`)
const get = async (path: string) => await notice.fetch(request(path))
const shown = async (path: string) =>
  z
    .object({brand: z.string(), notice: z.string(), version: z.number(), title: z.string()})
    .parse(await (await get(path)).json())
const listed = async () => JSON.stringify(await (await list.fetch(request(''))).json())
const locationOf = (response: Response) => [response.status, response.headers.get('location')]

let before = ''

test('a renamed brand answers under its old name until its notice is stamped under the new one', async () => {
  before = stack.clock.now().toISOString()
  stack.clock.advance('PT1H')
  await stack.publish('brand-magy-media', slug('magy'))
  expect(await shown('/magy-media')).toMatchObject({brand: 'magy-media', version: 3})
  await stack.publish(magy, {title: 'Personvern hos Magy'})
  expect((await stampNotice(stack.services, magy)).state).toBe('stamped')
})

test('then what is current is at the new address, and the rest of the address is kept', async () => {
  expect(locationOf(await get('/magy-media'))).toEqual([308, '/api/notices/magy'])
  const asked = await get('/magy-media?lang=nb&format=html&x=1')
  expect(locationOf(asked)).toEqual([308, '/api/notices/magy?lang=nb&format=html&x=1'])
  expect(asked.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=/)
  expect(asked.headers.get('access-control-allow-origin')).toBe('*')
  const told = await banner.fetch(request('/magy-media/notice-of-change?lang=nb'))
  expect(locationOf(told)).toEqual([308, '/api/notices/magy/notice-of-change?lang=nb'])
  expect(await shown('/magy')).toMatchObject({version: 1, title: 'Personvern hos Magy'})
})

test('the past, the archive and each version stay where they were', async () => {
  expect(await shown(`/magy-media?at=${before}`)).toMatchObject({brand: 'magy-media', version: 3})
  const archive = await versions.fetch(request('/magy-media/versions'))
  expect(await archive.json()).toMatchObject({brand: 'magy-media', versions: {length: 3}})
  expect((await version.fetch(request('/magy-media/versions/2'))).status).toBe(200)
  expect(await listed()).not.toContain('/api/notices/magy-media?')
})

test('a brand that goes back to its old name is found there, and its interim name leads to it', async () => {
  await stack.publish('brand-magy-media', slug('magy-media'))
  await stack.publish(magy, {title: 'Personvern hos Magy Media'})
  expect(await stampNotice(stack.services, magy)).toMatchObject({
    version: {brand: 'magy-media', version: 4},
  })
  expect(await shown('/magy-media')).toMatchObject({version: 4})
  expect(locationOf(await get('/magy'))).toEqual([308, '/api/notices/magy-media'])
})

test('a renamed notice is found under its new name', async () => {
  await stack.publish(magy, {...slug('kunder'), title: 'Personvern for kunder'})
  expect((await stampNotice(stack.services, magy)).state).toBe('stamped')
  expect(locationOf(await get('/magy-media?lang=nb'))).toEqual([
    308,
    '/api/notices/magy-media?lang=nb&notice=kunder',
  ])
  expect(await shown('/magy-media?notice=kunder')).toMatchObject({notice: 'kunder', version: 1})
  expect(locationOf(await get('/magy'))).toEqual([308, '/api/notices/magy-media?notice=kunder'])
})

test('a name that another notice has taken over serves that one, in the same chain', async () => {
  const {_rev: _old, ...content} = (await stack.client.getDocument(magy)) ?? {}
  await stack.client.create({
    ...content,
    ...slug('privacy'),
    _type: 'privacyNotice',
    _id: 'notice-magy-other',
    title: 'Personvern for alle andre',
  })
  expect(locationOf(await get('/magy-media'))[0]).toBe(308)
  expect(await stampNotice(stack.services, 'notice-magy-other')).toMatchObject({
    version: {notice: 'privacy', version: 5},
  })
  expect(await shown('/magy-media')).toMatchObject({
    version: 5,
    title: 'Personvern for alle andre',
  })
  await stack.publish(magy, {title: 'Personvern for kunder, igjen'})
  expect((await stampNotice(stack.services, magy)).state).toBe('stamped')
  expect(await shown('/magy-media')).toMatchObject({version: 5})
  expect(await shown('/magy-media?notice=kunder')).toMatchObject({version: 2})
})

test('a new name whose first version is upcoming does not take readers yet', async () => {
  const id = 'notice-rommen-nb'
  await stack.publish(id, slug('pasienter'))
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  expect((await stack.change('renamed', [id], change)).state).toBe('stamped')
  expect(await shown('/rommen')).toMatchObject({notice: 'privacy', version: 3})
  expect(await listed()).toContain('"url":"/api/notices/rommen?lang=nb"')
  stack.clock.moveTo(new Date('2099-01-01T12:00:00Z'))
  expect(locationOf(await get('/rommen'))).toEqual([308, '/api/notices/rommen?notice=pasienter'])
  expect(await listed()).not.toContain('"url":"/api/notices/rommen?lang=nb"')
})
