import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {alertLateOptOuts} from '../../api/_server/optOut/afterwards/alertLateOptOuts.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import type {FaultPlanInput} from '../../emulator/faults/faultPlan.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

beforeAll(async () => {
  stack = await startOptOutStack()
  const group = {_type: 'reference', _ref: 'group-k24', _weak: true}
  const other = {_type: 'reference', _ref: 'group-magy', _weak: true}
  const transaction = stack.client
    .transaction()
    .create({_id: 'group-k24', _type: 'brandGroup', privacyLeads: ['lead@example.com']})
    .create({_id: 'group-magy', _type: 'brandGroup', privacyLeads: ['other@example.com']})
  for (const slug of ['klinikk24', 'fit24', 'magy-media']) {
    transaction.patch(`brand-${slug}`, {
      set: {group: slug === 'magy-media' ? other : group, prevailingLanguage: 'nb'},
    })
  }
  await transaction.commit()
})
afterAll(async () => {
  await stack.close()
})

const mailSchema = z.object({subject: z.string(), text: z.string()})

async function mails(to: string) {
  return z.array(mailSchema).parse(await stack.mailsTo(to))
}

/** Leaves a newsletter whose topic Resend does not have. */
async function leave(email: string, newsletter: string): Promise<void> {
  const topicId = `t-${newsletter}`
  const added = {_key: newsletter, slug: {current: newsletter}, name: {nb: newsletter}, topicId}
  await stack.client.patch('brand-klinikk24').insert('after', 'newsletters[-1]', [added]).commit()
  await stack.addContact(email)
  await recordOptOuts(stack.services, {
    target: {email, brand: 'klinikk24', newsletter, language: 'nb'},
    scope: {kind: 'newsletter'},
    source: 'one-click',
    now: stack.clock.now(),
  })
}

async function alert() {
  return await alertLateOptOuts(stack.services, stack.clock.now())
}

test('opt-outs that have not reached every list are told once a day old, urgent and overdue, to their own group', async () => {
  await leave('first@example.com', 'lost')
  await leave('second@example.com', 'lost-too')
  await propagatePending(stack.services, stack.clock.now())
  stack.clock.advance('PT23H')
  expect(await alert()).toEqual({late: 0, told: 0})
  stack.clock.advance('PT2H')
  expect(await alert()).toEqual({late: 2, told: 2})
  expect(await alert()).toEqual({late: 2, told: 0})
  const [mail, ...more] = await mails('lead@example.com')
  expect(more).toEqual([])
  expect(mail?.subject).toBe('2 avmeldinger har ikke nådd fram')
  expect(mail?.text).toContain('den eldste i 25 timer')
  expect(mail?.text).toContain('no topic has this id')
  expect(mail?.text).not.toMatch(/first|second/)
  expect(await mails('other@example.com')).toEqual([])

  stack.clock.advance('PT12H')
  expect(await alert()).toEqual({late: 2, told: 2})
  stack.clock.advance('PT12H')
  expect(await alert()).toEqual({late: 2, told: 2})
  stack.clock.advance('P3D')
  expect(await alert()).toEqual({late: 2, told: 0})
  expect(await mails('lead@example.com')).toHaveLength(3)
})

test('a lead who cannot be told is told by the next run', async () => {
  await leave('third@example.com', 'lost-as-well')
  stack.clock.advance('PT25H')
  await stack.addFault({match: {method: 'POST', path: '/emails'}, kind: 'server_error'})
  expect(await alert()).toMatchObject({told: 0})
  expect(await alert()).toMatchObject({told: 1})
  expect(await mails('lead@example.com')).toHaveLength(4)
})

test('a lead whose mail another run is just sending is told by the next run, where that one fails', async () => {
  await leave('fourth@example.com', 'lost-too-soon')
  stack.clock.advance('PT25H')
  const plan: FaultPlanInput = {
    seed: 1,
    requests: [
      {match: {method: 'POST', path: '/emails'}, fault: {kind: 'status', status: 409}, times: 1},
    ],
  }
  const body = JSON.stringify(plan)
  await fetch(`${stack.mailbox.url}/_local/fault-plan`, {method: 'POST', body})
  expect(await alert()).toMatchObject({told: 0})
  // The one before is overdue by now.
  expect(await alert()).toMatchObject({told: 2})
  expect(await mails('lead@example.com')).toHaveLength(5)
})
