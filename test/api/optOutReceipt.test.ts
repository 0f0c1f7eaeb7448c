import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {sendOwedReceipts} from '../../api/_server/optOut/afterwards/sendOwedReceipts.js'
import unsubscribe from '../../api/unsubscribe.js'
import {languages} from '../../core/language.js'
import {receiptMail} from '../../core/optOut/receiptMail.js'
import {crashingServices} from './crashingServices.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
  await stack.client.create({
    _id: 'version.klinikk24.privacy.nb.2',
    _type: 'noticeVersion',
    brand: 'klinikk24',
    notice: 'privacy',
    language: 'nb',
    version: 2,
    kind: 'minor',
    effectiveAt: '2026-03-01T00:00:00Z',
    hash: 'hash-of-version-2',
  })
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress"]]'})
})

const headers = {accept: 'text/html'}
const mailsSchema = z.array(
  z.object({subject: z.string(), text: z.string(), html: z.string(), from: z.string()}),
)

async function leave(email: string, scope: string, asked = ''): Promise<void> {
  const body = new URLSearchParams({scope, ...(scope === 'all' ? {brands: 'klinikk24,fit24'} : {})})
  const request = {method: 'POST', headers, body}
  const page = await unsubscribe.fetch(new Request(`${await stack.link(email)}${asked}`, request))
  expect(page.status).toBe(200)
}

const mailsTo = async (email: string) => mailsSchema.parse(await stack.mailsTo(email))

async function states(): Promise<(string | undefined)[]> {
  return (await stack.ledger()).map(({receipt}) => receipt?.state)
}

async function hasSettled(state: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(new Set(await states())).toEqual(new Set([state]))
  }, 5000)
}

test('leaving several brands sends one receipt: what, when, the notice in force, the way back', async () => {
  const email = 'all@example.com'
  await stack.addContact(email)
  await leave(email, 'all')
  await hasSettled('sent')
  const [mail, ...others] = await mailsTo(email)
  expect(others).toEqual([])
  expect(mail?.subject).toBe('Kvittering for avmelding')
  expect(mail?.from).toBe(stack.services.settings.mailFromOptOuts)
  expect(mail?.text).toContain('noen nyhetsbrev fra Klinikk24 og FIT24.')
  expect(mail?.text).toMatch(/Registrert \d+\. \w+ 2026 kl\. \d\d:\d\d\./)
  expect(mail?.text).toContain('En utsending som allerede er på vei, kan likevel nå deg.')
  expect(mail?.text).toContain('versjon 2, som gjelder fra 1. mars 2026')
  expect(mail?.text).toMatch(/\/api\/notices\/klinikk24\/versions\/2\?lang=nb/)
  expect(mail?.text).toMatch(/\/api\/unsubscribe\/undo\?t=/)
  expect(mail?.text).toMatch(/Lenken virker til \d+\. \w+ 2026/)
  expect(mail?.html).toContain('#0b6e4f')
  expect(mail?.text).not.toContain('all@')
})

test('leaving one newsletter sends no mail, and leaving a brand twice sends one', async () => {
  const email = 'brand@example.com'
  await stack.addContact(email)
  await leave(email, 'newsletter')
  await leave(email, 'brand')
  await vi.waitFor(async () => expect(await mailsTo(email)).toHaveLength(1), 5000)
  stack.clock.advance('PT10M')
  await leave(email, 'brand')
  await sendOwedReceipts(stack.services, stack.clock.now())
  expect(await mailsTo(email)).toHaveLength(1)
  expect((await mailsTo(email))[0]?.text).toContain('Nyhetsbrev fra FIT24, hvis du får noen.')
})

test('a receipt does not call unchanged what was left before', async () => {
  const email = 'before@example.com'
  await stack.addContact(email)
  await leave(email, 'brand')
  await hasSettled('sent')
  stack.clock.advance('PT10M')
  await leave(email, 'all')
  await hasSettled('sent')
  const texts = (await mailsTo(email)).map(({text}) => text)
  const second = texts.find((text) => text.includes('noen nyhetsbrev fra FIT24.'))
  expect(second).toContain('Dette er ikke endret')
  expect(second).not.toContain('Nyhetsbrev fra Klinikk24, hvis du får noen.')
})

test('a receipt is in the language the page was read in, not the mail’s', async () => {
  const email = 'reader@example.com'
  await stack.addContact(email)
  await leave(email, 'brand', '&lang=en')
  await hasSettled('sent')
  const [mail] = await mailsTo(email)
  expect(mail?.subject).toBe('Receipt for unsubscribing')
  expect(mail?.text).toContain('You no longer get any newsletters from Klinikk24.')
})

test.each([
  ['has left', 'resend-topic', 'This also covers marketing by SMS.'],
  ['could not find', undefined, 'By SMS we cannot find you'],
] as const)('a receipt names the channel that the person %s', (_, list, sentence) => {
  const lists = list ? [{_key: 'l', list, state: 'pending', attempts: 0} as const] : []
  const mail = receiptMail(
    {language: 'en', brand: {name: 'Klinikk24'}},
    {
      brandNames: ['Klinikk24'],
      otherNames: [],
      entries: [
        {channel: 'email', lists: []},
        {channel: 'sms', lists},
      ],
      recordedAt: new Date('2026-11-22T23:30:00Z'),
      notice: undefined,
      undo: {url: 'https://x.example/u', endsAt: new Date('2026-12-06T23:30:00Z')},
    },
  )
  expect(mail.text).toContain(sentence)
})

test.each([
  ['did not go out', false],
  ['went out, but the answer was lost', true],
])('a receipt that %s is in the mailbox once in the end', async (_, isCarriedOut) => {
  const email = `fault-${isCarriedOut}@example.com`
  await stack.addFault({
    match: {method: 'POST', path: '/emails'},
    kind: 'server_error',
    isCarriedOut,
  })
  await leave(email, 'brand')
  await vi.waitFor(async () => {
    expect((await stack.ledger())[0]?.receipt).toMatchObject({state: 'owed', tries: 1})
  }, 5000)
  expect(await sendOwedReceipts(stack.services, stack.clock.now())).toEqual({sent: 0, owed: 0})
  stack.clock.advance('PT2M')
  await sendOwedReceipts(stack.services, stack.clock.now())
  expect(await states()).toEqual(['sent'])
  expect(await mailsTo(email)).toHaveLength(1)
})

test(
  'wherever a run dies that sends a receipt, there is one in the end',
  {timeout: 60_000},
  async () => {
    const owe = async (email: string): Promise<void> => {
      await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress"]]'})
      await leave(email, 'brand')
      await hasSettled('sent')
      const [entry] = await stack.ledger()
      await stack.client
        .patch(entry?._id ?? '')
        .set({
          receipt: {state: 'owed', brand: 'klinikk24', tries: 0},
          recordedAt: stack.clock.now().toISOString(),
        })
        .commit()
    }
    for (let atRequest = 1; atRequest <= 9; atRequest += 1) {
      for (const isCarriedOut of [false, true]) {
        const email = `crash-${atRequest}-${isCarriedOut}@example.com`
        await owe(email)
        const before = (await mailsTo(email)).length
        const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
        await sendOwedReceipts(dying.services, stack.clock.now()).catch(() => undefined)
        dying.close()
        stack.clock.advance('PT3M')
        await sendOwedReceipts(stack.services, stack.clock.now())
        expect(await states()).toEqual(['sent'])
        expect((await mailsTo(email)).length - before).toBe(1)
      }
    }
  },
)

test.each(languages)('a receipt in %s says all of it in its own words', (language) => {
  const mail = receiptMail(
    {language, brand: {name: 'Klinikk24', timeZone: 'Europe/Oslo'}},
    {
      brandNames: ['Klinikk24', 'FIT24'],
      otherNames: ['K24 Trening'],
      entries: [],
      recordedAt: new Date('2026-11-22T23:30:00Z'),
      notice: {version: 4, effectiveAt: '2026-10-01T00:00:00Z', url: 'https://x.example/n'},
      undo: {url: 'https://x.example/u', endsAt: new Date('2026-12-06T23:30:00Z')},
    },
  )
  for (const part of [
    'Klinikk24',
    'FIT24',
    'K24 Trening',
    '23',
    '4',
    'https://x.example/n',
    '7',
    'https://x.example/u',
  ]) {
    expect(mail.text).toContain(part)
  }
})
