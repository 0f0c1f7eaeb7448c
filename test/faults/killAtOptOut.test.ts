import {afterAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {optOutSchema} from '../../core/optOut/optOut.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {startMailchimp} from '../../emulator/mailchimp/startMailchimp.js'
import {brands} from '../api/startOptOutStack.js'
import {startSupplier} from '../api/startSupplier.js'
import {startModelStack, type Decide} from '../model/startModelStack.js'
import {boundariesOf, openMortalFunctions, untilKilled, type Boundary} from './mortalFunctions.js'
import {killed} from './startFunctionProcess.js'
import {freePassage, startGate} from './startGate.js'

const topics = ['t-k24-nytt', 't-k24-tilbud', 't-fit-trening', 't-magy-medier']
const audience = 'a-nytt'

const stack = await startModelStack()
const {client, clock, services} = stack
const mailchimp = await startMailchimp({port: 0, clock})
const supplier = await startSupplier()
let decide: Decide = () => freePassage
const gateTo = async (url: string) =>
  await startGate(Number(new URL(url).port), async (request) => await decide(request))
const gates = [await gateTo(mailchimp.url), await gateTo(supplier.url)] as const
const mortal = await openMortalFunctions({
  ...stack.environment,
  MAILCHIMP_API_KEY: 'key-us21',
  MAILCHIMP_URL: `http://127.0.0.1:${gates[0].port}`,
  OPT_OUT_SUPPLIERS: JSON.stringify([
    {
      name: 'Brevbud',
      url: `http://127.0.0.1:${gates[1].port}/opt-outs`,
      secret: `whsec_${'A'.repeat(32)}`,
      channels: ['email'],
      brands: ['klinikk24'],
    },
  ]),
})
afterAll(async () => {
  await mortal.close()
  await Promise.all(gates.map(async (gate) => await gate.close()))
  supplier.close()
  await mailchimp.close()
  await stack.close()
})

const whole = await play('whole', undefined)
const boundaries = boundariesOf(whole.writes, (path) =>
  path.replace(/(contacts|members)\/[^/]+/, '$1/:person'),
)

test(`leaving one newsletter and leaving all have ${whole.writes.length} writes at which the functions can die`, () => {
  expect(whole.findings).toEqual([])
  const paths = whole.writes.map(({path}) => path)
  // The ledger, the lists of every kind, how far each got, and the receipt.
  for (const part of ['/data/mutate/', '/topics', '/3.0/lists/', '/opt-outs', '/emails']) {
    expect(paths.filter((path) => path.includes(part)).length, part).toBeGreaterThan(0)
  }
})

test.each(boundaries)(
  'functions that die %s lose no opt-out and touch nobody else',
  {timeout: 60_000},
  async (_where, boundary) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const {findings, wasKilled} = await untilKilled(
      async (attempt) => await play(`${boundary.side}-${boundary.write}-${attempt}`, boundary),
    )
    expect(wasKilled).toBe(true)
    expect(findings).toEqual([])
  },
)

/** Two people leave; the functions die at the boundary and start again, and people try again. */
async function play(name: string, boundary: Boundary | undefined) {
  const [one = '', all = '', nobody = ''] = ['one', 'all', 'nobody'].map(
    (who) => `${who}-${name}@example.com`,
  )
  guard(() => freePassage)
  await layOut([one, all, nobody])
  const toldBefore = supplier.told().length
  const functions = mortal.start(boundary)
  guard(functions.guard)
  const leave = async (email: string, form: Record<string, string>): Promise<void> => {
    const asked = {unsubscribe: await linkOf(email), form}
    // Whoever got no answer presses once more.
    if ((await functions.call(asked)) === killed) await functions.call(asked)
  }
  await leave(one, {'List-Unsubscribe': 'One-Click'})
  await leave(all, {scope: 'all', brands: 'klinikk24,fit24'})

  let isAtRest = false
  for (let round = 0; round < 8 && !isAtRest; round += 1) {
    const before = stack.changeCount()
    clock.advance('PT20M')
    const answer = await functions.call({cron: true})
    isAtRest = answer !== killed && before === stack.changeCount()
  }
  await functions.kill()
  const entries = await services.query(z.array(optOutSchema), '*[_type == "optOut"]')
  const told = supplier.told().slice(toldBefore)
  const findings = [
    ...(isAtRest ? [] : ['the functions did not come to rest']),
    ...entries
      .flatMap(({lists}) => lists)
      .filter(({state}) => state !== 'done')
      .map(({_key}) => `${_key} has not followed`),
    ...differing(
      'the ledger',
      entries.map(({brand, newsletter}) => `${brand}/${newsletter}`),
      ['fit24/*', 'klinikk24/*', 'klinikk24/nytt'],
    ),
    ...differing('topics of one', await leftTopics(one), ['t-k24-nytt']),
    ...differing('topics of all', await leftTopics(all), [
      't-fit-trening',
      't-k24-nytt',
      't-k24-tilbud',
    ]),
    ...differing('topics of nobody', await leftTopics(nobody), []),
    ...differing(
      'the audience',
      mailchimp
        .members(audience)
        .filter(({email_address: address}) => [one, all, nobody].includes(address))
        .map(({email_address: address, status}) => `${address.split('-')[0]} ${status}`),
      ['all unsubscribed', 'nobody subscribed', 'one unsubscribed'],
    ),
    ...differing(
      'the supplier',
      told.map(({address, newsletter}) => `${address.split('-')[0]} ${newsletter}`),
      ['all *', 'one nytt'],
    ),
    ...differing('receipts', await receiptsTo([one, all, nobody]), ['all']),
  ]
  return {writes: functions.writes, wasKilled: functions.wasKilled, findings}
}

function guard(by: Decide): void {
  decide = by
  stack.guard(by)
}

async function layOut(people: readonly string[]): Promise<void> {
  await stack.empty()
  const transaction = client.transaction()
  for (const brand of brands) {
    const newsletters = brand.newsletters.map((newsletter) =>
      newsletter._key === 'nytt' ? {...newsletter, mailchimpAudienceId: audience} : newsletter,
    )
    transaction.create({...brand, newsletters})
  }
  await transaction.commit()
  mailchimp.seed({id: audience, members: people.map((email) => ({email}))})
  await stack.seedMailbox({
    topics: topics.map((id) => ({id, name: id, defaultSubscription: 'opt_in' as const})),
    contacts: people.map((email) => ({email})),
  })
}

async function linkOf(email: string): Promise<string> {
  const {publicOrigin, secrets} = services.settings
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  return await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
}

async function leftTopics(email: string): Promise<string[]> {
  const path = `/contacts/${encodeURIComponent(email)}/topics?limit=100`
  const schema = z.object({data: z.array(z.object({id: z.string(), subscription: z.string()}))})
  const {data} = schema.parse(await stack.readMailbox(path))
  return data.filter(({subscription}) => subscription === 'opt_out').map(({id}) => id)
}

/** Who got a mail, once for each. */
async function receiptsTo(people: readonly string[]): Promise<string[]> {
  const schema = z.object({data: z.array(z.object({to: z.array(z.string())}))})
  const {data} = schema.parse(await stack.readMailbox('/emails?limit=100'))
  return data
    .flatMap(({to}) => to)
    .filter((address) => people.includes(address))
    .map((address) => address.split('-')[0] ?? '')
}

function differing(whose: string, are: readonly string[], wanted: readonly string[]): string[] {
  const said = are.toSorted((a, b) => a.localeCompare(b)).join(', ')
  return said === wanted.join(', ')
    ? []
    : [`${whose}: ${said || 'nothing'}, not ${wanted.join(', ')}`]
}
