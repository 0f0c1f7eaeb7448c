import {afterAll, beforeAll, expect, test} from 'vitest'

import {resendSource} from '../../api/_server/export/sources/resendSource.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

const segments = [
  {id: 's-k24', name: 'notice/klinikk24/nb'},
  {id: 's-org', name: 'notice/org-k24/nb'},
  {id: 's-magy', name: 'notice/magy-media/nb'},
  {id: 's-hand', name: 'Julebord'},
]

beforeAll(async () => {
  stack = await startOptOutStack()
  const chosen = {id: 't-chosen', name: 'chosen', defaultSubscription: 'opt_out' as const}
  await stack.seedMailbox({segments, topics: [chosen]})
  const brand = {slug: {current: 'magy-brev'}, controller: {_type: 'reference', _ref: 'org-magy'}}
  await stack.client.create({
    _type: 'brand',
    name: 'Magy-brev',
    ...brand,
    controller: {...brand.controller, _weak: true},
    newsletters: [{_key: 'a', slug: {current: 'a'}, name: {nb: 'A'}, topicId: 't-chosen'}],
  })
  const resend = await stack.services.resend()
  for (const key of ['relation_klinikk24', 'consent_klinikk24_nytt', 'relation_magy_media']) {
    await resend.contactProperties.create({key, type: 'string'})
  }
})
afterAll(async () => await stack.close())

const own = {relation_klinikk24: 'subscriber', consent_klinikk24_nytt: '2025-03-31: form'}
const foreign = {relation_magy_media: 'customer'}

async function erase(address: string, brands: readonly string[] = ['klinikk24', 'fit24']) {
  const key = await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, address)
  return await resendSource(stack.services).erase?.({
    requestId: 'a'.repeat(24),
    address,
    subjectKey: key,
    controllerId: 'org-k24',
    brands,
    language: 'nb',
  })
}

test('a contact of this controller alone is deleted, though it gets all that everyone gets', async () => {
  const email = 'own+tag@example.com'
  const inSegments = ['s-k24', 's-org', 's-hand']
  await stack.seedMailbox({contacts: [{email, properties: own, segments: inSegments}]})
  expect(await erase(email)).toEqual({state: 'erased', recordCount: 1 + 3 + 3})
  expect(await stack.contact(email)).toMatchObject({statusCode: 404})
  expect(await erase(email)).toEqual({state: 'nothing'})
})

/** The topics of this controller that a contact no longer gets. */
async function leftOwn(email: string): Promise<string[]> {
  return (await stack.leftTopics(email)).filter((id) => id !== 't-chosen')
}

test.each([
  ['a relation', {properties: {...own, ...foreign}}],
  ['a notice segment', {properties: own, segments: ['s-k24', 's-magy']}],
  ['a topic that was chosen', {topics: [{id: 't-chosen', subscription: 'opt_in' as const}]}],
])('of a contact with %s of another controller only this one’s part goes', async (what, given) => {
  const email = `${what.replaceAll(' ', '.')}@example.com`
  await stack.seedMailbox({contacts: [{email, firstName: 'Ola', ...given}]})
  expect(await erase(email)).toMatchObject({state: 'erased'})
  expect(await stack.contact(email)).toMatchObject({email, first_name: 'Ola'})
  const text = JSON.stringify(await stack.contact(email))
  expect(text).not.toContain('klinikk24')
  expect(await leftOwn(email)).toEqual(['t-fit-trening', 't-k24-nytt', 't-k24-tilbud'])
  const theirs = JSON.stringify(await stack.readMailbox(`/contacts/${email}/segments`))
  expect(theirs).not.toContain('s-k24')
  expect(theirs.includes('s-magy')).toBe('segments' in given)
  expect(text.includes('relation_magy_media')).toBe(what === 'a relation')
})

test('a request that is narrowed to one brand leaves the contact to the others', async () => {
  const email = 'narrow@example.com'
  const inSegments = ['s-k24', 's-org']
  await stack.seedMailbox({contacts: [{email, properties: own, segments: inSegments}]})
  expect(await erase(email, ['fit24'])).toMatchObject({state: 'erased', recordCount: 1})
  expect(JSON.stringify(await stack.contact(email))).toContain('consent_klinikk24_nytt')
  expect(await leftOwn(email)).toEqual(['t-fit-trening'])
})

test('an answer that changed nothing is no erasure', async () => {
  const email = 'stubborn@example.com'
  await stack.seedMailbox({contacts: [{email, properties: own}]})
  await stack.addFault({match: {method: 'DELETE', path: '/contacts'}, kind: 'server_error'})
  await expect(erase(email)).rejects.toThrow(/^Resend: \w+$/)
  expect(await stack.contact(email)).toMatchObject({email})
})
