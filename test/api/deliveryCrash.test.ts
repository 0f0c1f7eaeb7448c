import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {crashingServices, type Crash} from './crashingServices.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let count = 0
const people = [
  'subscriber-1@example.com',
  'flagged-1@example.com',
  'flagged-2@example.com',
  'flagged-3@example.com',
]

beforeAll(async () => {
  stack = await startStampStack()
  await stack.seedMailbox({
    contacts: people
      .slice(1)
      .map((email) => ({email, unsubscribed: true, segments: ['notice-rommen-nb']})),
  })
  await deliverPending(stack.services, stack.clock.now())
})
afterAll(async () => await stack.close())

const emailsSchema = z.object({
  data: z.array(z.object({id: z.string(), to: z.array(z.string())})),
})

async function newestMails(): Promise<{id: string; to: string[]}[]> {
  return emailsSchema.parse(await stack.readMailbox('/emails?limit=100')).data
}

async function announce(): Promise<string> {
  count += 1
  const id = `crash-${count}`
  await stack.publish('agreement-rommen-opus-dental', {location: count % 2 ? 'DK' : 'NO'})
  await stack.change(id, ['notice-rommen-nb'], {hasMail: true})
  stack.clock.advance('PT15M')
  return id
}

/** A run that dies there, then whole runs: how many mails each person got, and how it stands. */
async function afterCrash(crash: Crash) {
  const id = await announce()
  const known = new Set((await newestMails()).map((mail) => mail.id))
  const dying = await crashingServices(stack.services, crash)
  await deliverPending(dying.services, stack.clock.now()).catch(() => undefined)
  dying.close()
  for (let run = 0; run < 3; run += 1) {
    stack.clock.advance('PT11M')
    await deliverPending(stack.services, stack.clock.now())
  }
  const mails = (await newestMails()).filter((mail) => !known.has(mail.id))
  const got = people.map((one) => mails.filter(({to}) => to.includes(one)).length)
  const states = (await stack.deliveriesOf(`delivery.${id}.`)).map(({state}) => state)
  return {got, states, requests: dying.requests()}
}

test(
  'wherever a run dies, everybody is told once: a broadcast and its batch, at each request',
  {timeout: 240_000},
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const whole = await afterCrash({atRequest: Infinity, isCarriedOut: true})
    expect(whole.got).toEqual([1, 1, 1, 1])
    expect(whole.requests).toBeGreaterThan(15)
    for (let atRequest = 1; atRequest <= whole.requests; atRequest += 1) {
      for (const isCarriedOut of [false, true]) {
        const {got, states} = await afterCrash({atRequest, isCarriedOut})
        expect({atRequest, isCarriedOut, got, states}).toEqual({
          atRequest,
          isCarriedOut,
          got: [1, 1, 1, 1],
          states: ['sent', 'sent'],
        })
      }
    }
  },
)
