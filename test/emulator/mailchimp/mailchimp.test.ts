import {expect, onTestFinished, test} from 'vitest'
import * as z from 'zod'

import {memberHash} from '../../../emulator/mailchimp/audienceStore.js'
import {startMailchimp} from '../../../emulator/mailchimp/startMailchimp.js'
import {openLocalClock} from '../../../emulator/openLocalClock.js'

const problemSchema = z.strictObject({
  type: z.literal('https://mailchimp.com/developer/marketing/docs/errors/'),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.uuid(),
})

async function open() {
  const mailchimp = await startMailchimp({port: 0, clock: openLocalClock()})
  onTestFinished(() => mailchimp.close())
  mailchimp.seed({
    id: 'news',
    requiredMergeFields: ['FNAME'],
    members: [{email: 'Kari@example.com'}, {email: 'o/la@example.com', status: 'cleaned'}],
  })
  const ask = (path: string, init: RequestInit = {}, key = 'user:key-us21') =>
    fetch(`${mailchimp.url}/3.0${path}`, {
      ...init,
      headers: {authorization: `Basic ${btoa(key)}`},
    })
  const patch = (path: string, body: unknown) =>
    ask(path, {method: 'PATCH', body: JSON.stringify(body)})
  return {mailchimp, ask, patch}
}

const kari = `/lists/news/members/${memberHash('kari@example.com')}`

async function titleOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const {title, status} = problemSchema.parse(await response.json())
  expect(response.status).toBe(status)
  return title
}

test('a member is found by the hash of the address in lower case, or by the address', async () => {
  const {ask} = await open()
  expect(memberHash('KARI@example.com')).toBe(memberHash('kari@example.com'))
  const address = encodeURIComponent('o/la@example.com')
  expect(await (await ask(`${kari}?fields=status`)).json()).toEqual({status: 'subscribed'})
  expect(await (await ask(`/lists/news/members/${address}`)).json()).toMatchObject({
    email_address: 'o/la@example.com',
    status: 'cleaned',
    list_id: 'news',
  })
  const list = await ask('/lists/news/members?count=1&fields=list_id,total_items')
  expect(await list.json()).toEqual({list_id: 'news', total_items: 2})
})

test('what is wrong is answered with a problem, and an unknown audience as an unknown member', async () => {
  const {ask, patch} = await open()
  expect(await titleOf(await ask(kari, {}, 'user:key'))).toBe('API Key Invalid')
  expect(await titleOf(await ask('/lists/none/members'))).toBe('Resource Not Found')
  expect(await titleOf(await ask('/lists/news/members/none'))).toBe('Resource Not Found')
  expect(await titleOf(await patch(kari, {status: 'archived'}))).toBe('Invalid Resource')
})

test('a status is set for one member alone, without the required fields only where asked', async () => {
  const {mailchimp, patch} = await open()
  const change = {status: 'unsubscribed'}
  expect(await titleOf(await patch(kari, change))).toBe('Invalid Resource')
  expect((await patch(`${kari}?skip_merge_validation=true`, change)).status).toBe(200)
  expect(mailchimp.members('news').map(({status}) => status)).toEqual(['unsubscribed', 'cleaned'])
})

test('a fault strikes as often as asked, what it matches alone', async () => {
  const {mailchimp, ask, patch} = await open()
  mailchimp.addFault({method: 'GET', path: '/members/', kind: 'rate_limit', times: 2})
  expect((await ask('/lists/news/members')).status).toBe(200)
  expect(await titleOf(await ask(kari))).toBe('Too Many Requests')
  expect(await titleOf(await ask(kari))).toBe('Too Many Requests')
  expect((await ask(kari)).status).toBe(200)
  expect(mailchimp.waitingFaults).toEqual([])
  mailchimp.addFault({kind: 'lie'})
  const lie = await patch(`${kari}?skip_merge_validation=true`, {status: 'unsubscribed'})
  expect(await lie.json()).toMatchObject({status: 'unsubscribed'})
  mailchimp.addFault({kind: 'hang'})
  await expect(ask(kari, {signal: AbortSignal.timeout(200)})).rejects.toThrow('timeout')
  expect(await (await ask(`${kari}?fields=status`)).json()).toEqual({status: 'subscribed'})
})

test('every n-th request is lost, one before it is carried out and the next after', async () => {
  const {mailchimp, patch} = await open()
  mailchimp.loseEvery(2)
  const set = (status: string) => patch(`${kari}?skip_merge_validation=true`, {status})
  const statuses = []
  for (const status of ['pending', 'cleaned', 'subscribed', 'unsubscribed']) {
    await set(status).catch(() => undefined)
    statuses.push(mailchimp.members('news')[0]?.status)
  }
  expect(statuses).toEqual(['pending', 'pending', 'subscribed', 'unsubscribed'])
})

test('a taken port is a clear error', async () => {
  const {mailchimp} = await open()
  const port = Number(new URL(mailchimp.url).port)
  await expect(startMailchimp({port, clock: openLocalClock()})).rejects.toThrow(`${port} is taken`)
})

test('who left at Mailchimp can be asked to confirm, and be subscribed by nobody else', async () => {
  const {mailchimp, patch} = await open()
  const member = {email: 'own@example.com', isInComplianceState: true}
  mailchimp.seed({id: 'free', members: [{...member, status: 'unsubscribed'}]})
  const own = `/lists/free/members/${memberHash('own@example.com')}`
  expect(await titleOf(await patch(own, {status: 'subscribed'}))).toBe('Member In Compliance State')
  expect(await (await patch(own, {status: 'pending'})).json()).toMatchObject({status: 'pending'})
})

test('a member that is deleted for good is not there any more', async () => {
  const {ask} = await open()
  const gone = await ask(`${kari}/actions/delete-permanent`, {method: 'POST'})
  expect(gone.status).toBe(204)
  expect(await titleOf(await ask(kari))).toBe('Resource Not Found')
  const again = await ask(`${kari}/actions/delete-permanent`, {method: 'POST'})
  expect(await titleOf(again)).toBe('Resource Not Found')
})
