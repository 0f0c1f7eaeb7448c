import {afterAll, beforeAll, expect, test} from 'vitest'

import {leaveResendSegments} from '../../api/_server/optOut/lists/leaveResendSegments.js'
import {startListsStack} from './startListsStack.js'

let stack: Awaited<ReturnType<typeof startListsStack>>

beforeAll(async () => {
  stack = await startListsStack()
})
afterAll(async () => {
  await stack.close()
})

async function leave(email: string, ids: readonly string[]) {
  const outcomes = await leaveResendSegments(await stack.services.resend(), email, ids)
  return Object.fromEntries(outcomes)
}

const path = (email: string): string => `/contacts/${encodeURIComponent(email)}/segments`

test('a contact leaves the segments named, and no other; topics and the flag stay', async () => {
  await stack.addEverywhere('named@example.com')
  expect(await leave('named@example.com', ['s-nytt', 's-tilbud'])).toEqual({
    's-nytt': {state: 'left'},
    's-tilbud': {state: 'left'},
  })
  expect(await stack.segmentsOf('named@example.com')).toEqual(['s-notice', 's-trening'])
  expect(await stack.leftTopics('named@example.com')).toEqual([])
  expect(await stack.contact('named@example.com')).toMatchObject({unsubscribed: false})
})

test('a segment of change notices is never left, whatever a brand calls it', async () => {
  await stack.addEverywhere('notice@example.com')
  const reason = 'the segment of the newsletter is one of change notices'
  expect(await leave('notice@example.com', ['s-notice', 's-nytt'])).toEqual({
    's-notice': {state: 'failed', reason},
    's-nytt': {state: 'left'},
  })
  expect(await stack.segmentsOf('notice@example.com')).toContain('s-notice')
})

test('who is in none of the segments, or is no contact, is not on the list', async () => {
  await stack.addContact('none@example.com')
  for (const email of ['none@example.com', 'unknown@example.com']) {
    expect(await leave(email, ['s-nytt'])).toEqual({'s-nytt': {state: 'not-on-list'}})
  }
})

test.each(['o+la@example.com', 'o/la@example.com', 'o#la?b@example.com', '%41@example.com'])(
  '%s leaves, and nobody with a like address',
  async (email) => {
    const likes = ['o@example.com', 'a@example.com', 'la@example.com']
    for (const each of [email, ...likes]) await stack.addEverywhere(each)
    expect(await leave(email, ['s-nytt'])).toEqual({'s-nytt': {state: 'left'}})
    expect(await stack.segmentsOf(email)).not.toContain('s-nytt')
    for (const like of likes) expect(await stack.segmentsOf(like)).toContain('s-nytt')
  },
)

test.each([
  ['lie', 'DELETE', 'answered, but the contact is still in the segment'],
  ['server_error', 'DELETE', 'internal_server_error (500)'],
  ['server_error', 'GET', 'internal_server_error (500)'],
  ['not_json', 'DELETE', 'application_error (502)'],
  ['lie', 'GET', 'the answer is no list of segments'],
] as const)('a %s of %s is a failure, and the next try leaves', async (kind, method, reason) => {
  const email = `${kind}-${method}@example.com`.toLowerCase()
  await stack.addEverywhere(email)
  await stack.addFault({match: {method, path: path(email)}, kind})
  expect(await leave(email, ['s-nytt'])).toEqual({'s-nytt': {state: 'failed', reason}})
  expect(await stack.segmentsOf(email)).toContain('s-nytt')
  expect(await leave(email, ['s-nytt'])).toEqual({'s-nytt': {state: 'left'}})
})

test('a lost answer is no failure when the contact is out of the segment', async () => {
  const email = 'lost@example.com'
  await stack.addEverywhere(email)
  const match = {method: 'DELETE', path: path(email)}
  await stack.addFault({match, kind: 'server_error', isCarriedOut: true})
  expect(await leave(email, ['s-nytt'])).toEqual({'s-nytt': {state: 'left'}})
})

test('a contact of more than a page of segments leaves those on the last page', async () => {
  const many = Array.from({length: 230}, (_, index) => `many-${index}`)
  await stack.seedMailbox({segments: many.map((id) => ({id, name: id}))})
  await stack.seedMailbox({contacts: [{email: 'many@example.com', segments: many}]})
  const ids = ['many-0', 'many-115', 'many-229']
  const outcomes = await leave('many@example.com', ids)
  expect(outcomes).toEqual(Object.fromEntries(ids.map((id) => [id, {state: 'left'}])))
})
