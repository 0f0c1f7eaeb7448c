import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import type {Services} from '../../api/_server/services.js'
import {writeKindConfirmation} from '../../api/_server/stamp/kindConfirmations.js'
import {readKindQuestion} from '../../api/_server/stamp/kindQuestion.js'
import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import confirm from '../../api/confirm.js'
import {kindClaimsSchema} from '../../core/confirm/kindConfirmation.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {openToken, sealToken} from '../../core/token/sealToken.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
  await stack.publish('group-inviocare', {privacyLeads: [lead]})
})
afterAll(async () => await stack.close())

const lead = 'lead-inviocare@example.com'
const inviocare = 'notice-inviocare-da'
const agreement = 'agreement-inviocare-hotjar'

/** Publishes the notice with a lower kind for what it reads now, and lets the webhook stamp. */
async function lower(kind: 'editorial' | 'minor', reason = 'Stod der hele tiden') {
  const [state] = await readStampStates(stack.services, [inviocare])
  if (!state) throw new Error('no state')
  const next = {kind, reason, contentHash: await contentHash(state.compose())}
  await stack.publish(inviocare, {next})
  return await stampNotice(stack.services, inviocare)
}

const mailSchema = z.object({
  data: z.array(z.object({id: z.string(), to: z.array(z.string()), subject: z.string()})),
})

/** The links mailed to the lead so far, newest first, as paths. */
async function links(): Promise<string[]> {
  await deliverPending(stack.services, stack.clock.now())
  const {data} = mailSchema.parse(await stack.readMailbox('/emails?limit=100'))
  const asked = data.filter(({to, subject}) => to.includes(lead) && subject.startsWith('Bekræft'))
  return await Promise.all(
    asked.map(async ({id}) => {
      const {text} = z.object({text: z.string()}).parse(await stack.readMailbox(`/emails/${id}`))
      return /http\S+\/api\/confirm\?t=\S+/.exec(text)?.[0] ?? ''
    }),
  )
}

async function call(method: 'GET' | 'POST' | 'HEAD', link: string, accept = 'text/html') {
  const response = await confirm.fetch(new Request(link, {method, headers: {accept}}))
  return {status: response.status, text: await response.text(), headers: response.headers}
}

const latest = async () => (await stack.versionsOf(inviocare)).at(-1)

test('a lower kind waits until a privacy lead presses the button of a mailed link', async () => {
  await stack.publish(agreement, {location: 'US', transferBasis: 'dpf'})
  expect(await lower('minor')).toMatchObject({state: 'waits', isAsked: true})
  expect((await stack.headOf(inviocare))?.waiting).toMatchObject({
    kind: 'material',
    reasons: [expect.stringContaining('privacy lead’s confirmation'), expect.any(String)],
  })
  await stampNotice(stack.services, inviocare)
  await reconcile(stack.services)
  const [link = '', ...others] = await links()
  expect(others).toEqual([])
  for (const method of ['GET', 'HEAD', 'GET'] as const) {
    expect((await call(method, link)).status).toBe(200)
  }
  const page = await call('GET', link)
  expect(page.text).toMatch(
    /<html lang="da">[^]*Reglerne foreslår[^]*væsentlig[^]*mindre[^]*Stod der hele tiden/,
  )
  expect(page.text).toContain('<ins>')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect((await latest())?.version).toBe(3)
  const done = await call('POST', link)
  expect(done.status).toBe(200)
  expect(done.text).toContain('Ændringen er nu version 4')
  expect(await latest()).toMatchObject({
    version: 4,
    kind: 'minor',
    loweredFrom: 'material',
    loweredReason: 'Stod der hele tiden',
    confirmedAt: expect.any(String),
  })
  expect((await stack.headOf(inviocare))?.waiting).toBeUndefined()
  expect((await stack.verify(inviocare)).state).toBe('holds')
})

test('a link that was used confirms nothing more and says so', async () => {
  const [link = ''] = await links()
  for (const method of ['GET', 'POST'] as const) {
    const again = await call(method, link)
    expect(again.status).toBe(200)
    expect(again.text).toContain('allerede bekræftet')
  }
  expect((await latest())?.version).toBe(4)
})

test('a confirmation of another content, or of another kind, does not count', async () => {
  await stack.publish(agreement, {location: 'GB', transferBasis: 'adequacy'})
  await lower('minor')
  const [link = ''] = await links()
  await stack.publish(agreement, {location: 'CA'})
  expect((await call('GET', link)).status).toBe(409)
  expect((await call('POST', link)).text).toContain('Politikken er ændret siden')
  expect((await call('POST', link, 'application/json')).status).toBe(409)
  await lower('editorial')
  expect((await call('POST', link)).status).toBe(409)
  expect((await latest())?.version).toBe(4)
})

test('a link that is too old confirms nothing; publishing again mails a new one', async () => {
  const [link = ''] = await links()
  const before = (await links()).length
  stack.clock.advance('P15D')
  expect((await call('GET', link)).status).toBe(410)
  const late = await call('POST', link)
  expect(late.text).toContain('Linket er for gammelt')
  await lower('editorial')
  const [fresh = '', ...older] = await links()
  expect(older).toHaveLength(before)
  expect((await call('POST', fresh)).text).toContain('version 5')
  expect(await latest()).toMatchObject({kind: 'editorial', loweredFrom: 'material'})
})

test('a confirmation that was cut off before stamping is carried out by the next run', async () => {
  await stack.publish(agreement, {location: 'CH'})
  await lower('minor')
  const [state] = await readStampStates(stack.services, [inviocare])
  await stack.client.create({
    _id: `kindConfirmation.${inviocare}.${state?.notice.next?.contentHash}`,
    _type: 'kindConfirmation',
    noticeId: inviocare,
    contentHash: state?.notice.next?.contentHash,
    kind: 'minor',
    from: 5,
    confirmedAt: stack.clock.now().toISOString(),
  })
  expect((await reconcile(stack.services)).notices).toMatchObject([{state: 'stamped'}])
  expect(await latest()).toMatchObject({version: 6, kind: 'minor'})
})

test('two leads who press at once confirm once', async () => {
  await stack.publish(agreement, {location: 'IL'})
  await lower('minor')
  const [link = ''] = await links()
  const pressed = await Promise.all([call('POST', link), call('POST', link), call('POST', link)])
  expect(pressed.map(({status}) => status)).toEqual([200, 200, 200])
  expect((await latest())?.version).toBe(7)
  expect((await stack.verify(inviocare)).state).toBe('holds')
})

test('a lead who presses while another has just confirmed is told of it, and not that the text has moved', async () => {
  await stack.publish(agreement, {location: 'IN'})
  await lower('minor')
  const [link = ''] = await links()
  const token = new URL(link).searchParams.get('t') ?? ''
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const now = stack.clock.now()
  const opened = await openToken(TOKEN_KEYS, 'confirm-kind', kindClaimsSchema, token, now)
  if (opened.state !== 'valid') throw new Error('expected a link that opens')
  let isFirst = true
  const late: Services = {
    ...stack.services,
    // The other one presses between our look at the confirmation and our decision.
    async query(schema, groq, params) {
      const answer = await stack.services.query(schema, groq, params)
      if (!isFirst || !groq.includes('kindConfirmation')) return answer
      isFirst = false
      await writeKindConfirmation(stack.services, opened.claims, now)
      return answer
    },
  }
  expect(await readKindQuestion(late, opened.claims)).toMatchObject({state: 'confirmed'})
  expect((await call('POST', link)).text).toContain('version 8')
})

test('a link that is not whole, or was made for something else, opens nothing', async () => {
  const [link = ''] = await links()
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const claims = {noticeId: inviocare, contentHash: 'f'.repeat(64), kind: 'minor', from: 3}
  const foreign = await sealToken(TOKEN_KEYS, 'export-confirm', claims)
  const altered = link.slice(0, -4)
  for (const wrong of [
    altered,
    `${functionsOrigin}/api/confirm`,
    `${functionsOrigin}/api/confirm?t=${foreign}`,
  ]) {
    const page = await call('POST', wrong)
    expect(page.status).toBe(400)
    expect(page.text).toContain('<h1>')
    expect((await call('GET', wrong, 'application/json')).status).toBe(400)
  }
  const unknown = await sealToken(TOKEN_KEYS, 'confirm-kind', {...claims, noticeId: 'gone'})
  expect((await call('POST', `${functionsOrigin}/api/confirm?t=${unknown}`)).status).toBe(409)
})

test('a lead who takes the place of another is asked too, though that one was asked', async () => {
  const before = (await links()).length
  await stack.publish('group-inviocare', {privacyLeads: ['former-lead@example.com']})
  await stack.publish(agreement, {location: 'SG'})
  await lower('minor')
  await stack.addFault({
    match: {method: 'POST', path: '/emails'},
    kind: 'server_error',
    isCarriedOut: true,
  })
  expect(await deliverPending(stack.services, stack.clock.now())).toEqual({sent: 0, failed: 1})
  await stack.publish('group-inviocare', {privacyLeads: [lead]})
  stack.clock.advance('PT1M')
  expect(await links()).toHaveLength(before + 1)
})

test('a question about a notice that is no longer published is dropped, and asks nobody', async () => {
  const before = (await links()).length
  await stack.client.create({
    _id: 'delivery.confirmKind.gone',
    _type: 'delivery',
    kind: 'confirmKind',
    state: 'pending',
    createdAt: stack.clock.now().toISOString(),
    attempts: 0,
    noticeId: 'notice-gone',
    contentHash: 'f'.repeat(64),
    from: 1,
    groupId: 'group-inviocare',
    asked: 'minor',
    proposed: 'material',
    reason: 'Stod der hele tiden',
  })
  expect(await deliverPending(stack.services, stack.clock.now())).toEqual({sent: 0, failed: 0})
  expect(await stack.deliveriesOf('delivery.confirmKind.gone')).toMatchObject([{state: 'stopped'}])
  expect(await links()).toHaveLength(before)
})

test('where the group names nobody, a lower kind with a reason is stamped at once', async () => {
  await stack.publish('group-inviocare', {privacyLeads: []})
  await stack.publish(agreement, {location: 'JP'})
  expect(await lower('editorial', '')).toMatchObject({
    state: 'waits',
    reasons: [expect.stringContaining('needs a reason'), expect.any(String)],
  })
  expect(await lower('editorial')).toMatchObject({state: 'stamped', version: {kind: 'editorial'}})
  expect((await latest())?.confirmedAt).toBeUndefined()
})

test('no address stands in what the functions write about a confirmation', async () => {
  const written = await stack.services.query(
    z.array(z.unknown()),
    '*[_type == "kindConfirmation" || (_type == "delivery" && kind == "confirmKind") || _type == "noticeVersion"]',
  )
  expect(JSON.stringify(written)).not.toContain(lead)
  expect(written.length).toBeGreaterThan(5)
})
