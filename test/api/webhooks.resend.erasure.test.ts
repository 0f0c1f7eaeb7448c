import {afterEach, beforeEach, expect, test} from 'vitest'

import {resendSource} from '../../api/_server/export/sources/resendSource.js'
import resend from '../../api/webhooks/resend.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {svixHeaders, useIncomingStack} from './startIncomingStack.js'
import {writeRequest} from './writeRequest.js'

const {started, settled, ledger} = useIncomingStack()
const stack = await started

afterEach(async () => {
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

let email = ''
let people = 0
beforeEach(() => {
  people += 1
  email = `erased.${people}@example.com`
})

/** What Resend tells of these topics of the person, at the stack's time. */
async function tellTopicsOff(...ids: string[]): Promise<unknown> {
  const body = JSON.stringify({
    type: 'contact.topics.updated',
    created_at: stack.clock.now().toISOString(),
    data: {email, topics: ids.map((id) => ({id, subscription: 'opt_out'}))},
  })
  const headers = svixHeaders(body)
  const url = 'http://127.0.0.1:3999/api/webhooks/resend'
  const response = await resend.fetch(new Request(url, {method: 'POST', body, headers}))
  expect(response.status).toBe(200)
  await settled()
  return await response.json()
}

/** The person's part of a contact that another controller shares is erased. */
async function erase(more: {brands?: string[]} = {}): Promise<void> {
  await stack.seedMailbox({
    segments: [{id: 's-magy', name: 'notice/magy-media/nb'}],
    contacts: [{email, segments: ['s-magy']}],
  })
  const begun = {_key: 'e1', at: stack.clock.now().toISOString(), what: 'erasureBegun' as const}
  const events = [{...begun, by: 'handler-1'}]
  const requestId = await writeRequest(stack, email, {events, ...more})
  const erased = await resendSource(stack.services).erase?.({
    requestId,
    address: email,
    subjectKey: await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, email),
    controllerId: 'org-k24',
    brands: more.brands ?? ['klinikk24', 'fit24'],
    language: 'nb',
  })
  expect(erased).toMatchObject({state: 'erased'})
}

const ours = ['t-k24-nytt', 't-k24-tilbud', 't-fit-trening']

test('what an erasure switches off at Resend is nobody’s opt-out', async () => {
  await erase()
  expect(await stack.leftTopics(email)).toEqual(ours.toSorted())
  expect(await tellTopicsOff(...ours)).toMatchObject({state: 'ignored'})
  expect(await ledger()).toEqual([])
})

test('what the person leaves of another controller meanwhile is an opt-out', async () => {
  await erase()
  await tellTopicsOff(...ours, 't-magy-medier')
  expect(await ledger()).toEqual(['magy-media/medier email resend'])
})

test('an erasure at one brand is nobody’s opt-out there, and says nothing of the others', async () => {
  await erase({brands: ['fit24']})
  await tellTopicsOff(...ours)
  expect(await ledger()).toEqual(['klinikk24/nytt email resend', 'klinikk24/tilbud email resend'])
})

test('who comes back after an erasure and leaves again is recorded', async () => {
  await erase()
  stack.clock.advance('PT1H')
  await tellTopicsOff('t-k24-nytt')
  expect(await ledger()).toEqual(['klinikk24/nytt email resend'])
})

test('a request for a copy takes no opt-out away', async () => {
  const begun = {_key: 'e1', at: stack.clock.now().toISOString(), what: 'searchBegun' as const}
  await writeRequest(stack, email, {kind: 'access', events: [{...begun, by: 'system'}]})
  await tellTopicsOff('t-k24-nytt')
  expect(await ledger()).toEqual(['klinikk24/nytt email resend'])
})
