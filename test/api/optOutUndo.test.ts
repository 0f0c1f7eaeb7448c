import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {returnNow, returnPending} from '../../api/_server/optOut/lists/propagateReturns.js'
import unsubscribe from '../../api/unsubscribe.js'
import undo from '../../api/unsubscribe/undo.js'
import {consentSchema} from '../../core/optOut/consent.js'
import {sealToken} from '../../core/token/sealToken.js'
import {crashingServices} from './crashingServices.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
  await stack.client.create({
    _id: 'version.klinikk24.privacy.nb.3',
    _type: 'noticeVersion',
    brand: 'klinikk24',
    notice: 'privacy',
    language: 'nb',
    version: 3,
    kind: 'minor',
    effectiveAt: '2026-01-01T00:00:00Z',
    hash: 'hash-of-version-3',
  })
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress", "consent"]]'})
})

const headers = {accept: 'text/html'}
const mailSchema = z.object({subject: z.string(), text: z.string()})

async function leave(email: string, scope = 'newsletter', newsletter = 'nytt'): Promise<string> {
  const body = new URLSearchParams({scope, ...(scope === 'all' ? {brands: 'klinikk24,fit24'} : {})})
  const link = await stack.link(email, newsletter)
  const page = await unsubscribe.fetch(new Request(link, {method: 'POST', headers, body}))
  expect(page.status).toBe(200)
  await vi.waitFor(async () => {
    const lists = (await stack.ledger()).flatMap((entry) => (entry.undoneAt ? [] : entry.lists))
    expect(lists.filter(({state}) => state !== 'done')).toEqual([])
  }, 5000)
  return await page.text()
}

function fieldsOf(page: string): URLSearchParams {
  const [, form = ''] = /action="\/api\/unsubscribe\/undo([\s\S]*?)<\/form>/.exec(page) ?? []
  const inputs = form.matchAll(/name="(link|scope|brands)"\s+value="([^"]*)"/g)
  return new URLSearchParams([...inputs].map(([, name = '', value = '']) => [name, value]))
}

async function undoMails(email: string): Promise<string[]> {
  const mails = z.array(mailSchema).parse(await stack.mailsTo(email))
  return mails.filter(({text}) => text.includes('/undo?t=')).map(({text}) => text)
}

async function askForLink(
  email: string,
  page: string,
  [asked, heading] = ['', 'Se i innboksen din'],
): Promise<string> {
  const before = (await undoMails(email)).length
  const request = {method: 'POST', headers, body: fieldsOf(page)}
  const answer = await undo.fetch(
    new Request(`http://127.0.0.1:3999/api/unsubscribe/undo${asked}`, request),
  )
  expect(await answer.text()).toContain(heading)
  const mails = await vi.waitFor(async () => {
    const found = await undoMails(email)
    expect(found).toHaveLength(before + 1)
    return found
  }, 5000)
  return linkIn(mails[0] ?? '')
}

function linkIn(mail: string): string {
  return /http\S+\/api\/unsubscribe\/undo\?t=\S+/.exec(mail)?.[0] ?? ''
}

const open = (link: string): Promise<Response> => undo.fetch(new Request(link, {headers}))
const press = (link: string): Promise<Response> =>
  undo.fetch(new Request(link, {method: 'POST', headers, body: new URLSearchParams()}))

async function consents() {
  return await stack.services.query(
    z.array(consentSchema),
    '*[_type == "consent"] | order(_id asc)',
  )
}

test('coming back is a new consent by a link from the mailbox, and the list follows', async () => {
  const email = 'back@example.com'
  await stack.addContact(email)
  const page = await leave(email)
  expect(page).toContain('Send meg en lenke for å angre')
  expect(page).not.toContain('/undo?t=')
  const link = await askForLink(email, page)
  const choice = await (await open(link)).text()
  expect(choice).toContain('Du meldte deg av Klinikk24-nytt fra Klinikk24.')
  expect(choice).toContain('Du kan melde deg av igjen når som helst.')
  expect((await stack.ledger())[0]?.undoneAt).toBeUndefined()
  const done = await press(link)
  expect(done.status).toBe(200)
  expect(await done.text()).toContain('Du er meldt på igjen: Klinikk24-nytt fra Klinikk24.')
  expect(await stack.leftTopics(email)).toEqual([])
  expect(await consents()).toMatchObject([
    {
      brand: 'klinikk24',
      newsletter: 'nytt',
      channel: 'email',
      how: 'undo link',
      language: 'nb',
      notice: {version: 3, hash: 'hash-of-version-3'},
    },
  ])
  expect(JSON.stringify([await consents(), await stack.ledger()])).not.toContain('back@')
})

test('a consent is in the language of the page it was given on, as is the mail that led there', async () => {
  const email = 'reader@example.com'
  await stack.addContact(email)
  const link = await askForLink(email, await leave(email), ['?lang=en', 'Look in your inbox'])
  expect((await undoMails(email))[0]).toContain('You are still unsubscribed.')
  await press(`${link}&lang=sv`)
  expect((await consents()).map(({language}) => language)).toEqual(['sv'])
})

test('leaving, coming back and leaving again counts, and the first link is of another time', async () => {
  const email = 'round@example.com'
  await stack.addContact(email)
  const first = await askForLink(email, await leave(email))
  await press(first)
  stack.clock.advance('PT1S')
  const again = await leave(email)
  expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
  const [entry, ...others] = await stack.ledger()
  expect(others).toEqual([])
  expect(entry?.undoneAt).toBeUndefined()
  expect(entry?.history).toHaveLength(1)
  const refused = await press(first)
  expect(refused.status).toBe(410)
  expect(await refused.text()).toContain('Lenken gjelder ikke lenger')
  expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
  await press(await askForLink(email, again))
  expect(await stack.leftTopics(email)).toEqual([])
  expect((await stack.ledger())[0]?.history).toHaveLength(2)
  expect(await consents()).toHaveLength(2)
})

test('a link works once, however often and at once it is pressed', async () => {
  const email = 'once@example.com'
  await stack.addContact(email)
  const link = await askForLink(email, await leave(email))
  const pages = await Promise.all([1, 2, 3, 4].map(async () => await (await press(link)).text()))
  expect(pages.filter((page) => page.includes('Avmeldingen er angret'))).toHaveLength(1)
  expect(
    pages.filter((page) => page.includes('Du har angret denne avmeldingen før.')),
  ).toHaveLength(3)
  expect(await consents()).toHaveLength(1)
  expect(await (await open(link)).text()).toContain('Du har angret denne avmeldingen før.')
})

test('opening an undo link in any way changes nothing', async () => {
  const email = 'scanned@example.com'
  await stack.addContact(email)
  const link = await askForLink(email, await leave(email))
  const before = await stack.ledger()
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    for (const purpose of ['prefetch', 'preview']) {
      const sent = new Request(link, {method, headers: {...headers, purpose}})
      expect((await undo.fetch(sent)).ok).toBe(true)
    }
  }
  expect(await stack.ledger()).toEqual(before)
  expect(await consents()).toEqual([])
})

test('forged, cut off, swapped and expired links undo nothing, and are answered alike', async () => {
  const email = 'forged@example.com'
  await stack.addContact(email)
  const link = await askForLink(email, await leave(email))
  const other = (await stack.link(email)).split('t=')[1] ?? ''
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const wrong = await sealToken(TOKEN_KEYS, 'resubscribe', {k: 'x', i: [], a: 1})
  const address = 'http://127.0.0.1:3999/api/unsubscribe/undo'
  const broken = [
    link.slice(0, -4),
    `${link}A`,
    address,
    `${address}?t=${other}`,
    `${address}?t=${wrong}`,
  ]
  const answers = new Set<string>()
  for (const each of broken) {
    const answer = await press(each)
    expect(answer.status).toBe(400)
    answers.add(await answer.text())
  }
  expect(answers.size).toBe(1)
  expect((await unsubscribe.fetch(new Request(link.replace('/undo', ''), {headers}))).status).toBe(
    400,
  )
  stack.clock.advance('P14D')
  const late = await press(link)
  expect(late.status).toBe(410)
  expect(await late.text()).toContain('Lenken er for gammel')
  expect((await stack.ledger())[0]?.undoneAt).toBeUndefined()
  expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
})

test('what a later opt-out of the brand covers stays off until that is undone too', async () => {
  const email = 'covered@example.com'
  await stack.addContact(email)
  const single = await askForLink(email, await leave(email))
  await leave(email, 'brand')
  const [receipt = ''] = await vi.waitFor(async () => {
    const mails = await undoMails(email)
    expect(mails).toHaveLength(2)
    return mails
  }, 5000)
  const page = await (await press(single)).text()
  expect(page).toContain('fortsatt meldt av alle nyhetsbrev fra Klinikk24')
  expect(page).not.toContain('Du er meldt på igjen')
  expect(await consents()).toEqual([])
  expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt', 't-k24-tilbud'])
  expect(await (await press(linkIn(receipt))).text()).toContain('Du er meldt på igjen')
  expect(await stack.leftTopics(email)).toEqual([])
  expect((await consents()).map(({newsletter}) => newsletter)).toEqual(['nytt', 'tilbud'])
})

test('undoing a brand signs nobody up for what they had not', async () => {
  const email = 'never@example.com'
  await stack.seedMailbox({
    contacts: [{email, topics: [{id: 't-k24-tilbud', subscription: 'opt_out'}]}],
  })
  await leave(email, 'brand')
  const [receipt = ''] = await vi.waitFor(async () => {
    const mails = await undoMails(email)
    expect(mails).toHaveLength(1)
    return mails
  }, 5000)
  await press(linkIn(receipt))
  expect(await stack.leftTopics(email)).toEqual(['t-k24-tilbud'])
})

test.each(['server_error', 'lie'] as const)(
  'where Resend fails by %s the page does not say it is on, and the cron sees it through',
  async (kind) => {
    const email = `fault-${kind}@example.com`
    await stack.addContact(email)
    const link = await askForLink(email, await leave(email))
    const path = `/contacts/${encodeURIComponent(email)}/topics`
    await stack.addFault({match: {method: 'PATCH', path}, kind})
    const page = await (await press(link)).text()
    expect(page).toContain('ennå ikke slått på igjen: Klinikk24-nytt fra Klinikk24')
    expect((await stack.ledger())[0]?.returning).toMatchObject([{state: 'pending', attempts: 1}])
    const later = new Date(stack.clock.now().getTime() + 61_000)
    expect(await returnPending(stack.services, later)).toEqual({pending: 0})
    expect(await stack.leftTopics(email)).toEqual([])
  },
)

test('what a late run has taken off after someone came back is put on again', async () => {
  const email = 'late@example.com'
  await stack.addContact(email)
  await press(await askForLink(email, await leave(email)))
  const resend = await stack.services.resend()
  await resend.contacts.topics.update({
    email,
    topics: [{id: 't-k24-nytt', subscription: 'opt_out'}],
  })
  const later = new Date(stack.clock.now().getTime() + 5 * 60_000)
  await returnPending(stack.services, later)
  expect(await stack.leftTopics(email)).toEqual([])
})

test('asking for a link mails one a day, and tells nobody whether anything was left', async () => {
  const email = 'asked@example.com'
  await stack.addContact(email)
  const page = await leave(email)
  await askForLink(email, page)
  const request = {method: 'POST', headers, body: fieldsOf(page)}
  const again = await undo.fetch(new Request('http://127.0.0.1:3999/api/unsubscribe/undo', request))
  const stranger = new URLSearchParams({
    link: (await stack.link('stranger@example.com')).split('t=')[1] ?? '',
  })
  const other = await undo.fetch(
    new Request('http://127.0.0.1:3999/api/unsubscribe/undo', {...request, body: stranger}),
  )
  expect(await other.text()).toBe(await again.text())
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await undoMails(email)).toHaveLength(1)
  expect(await stack.mailsTo('stranger@example.com')).toEqual([])
})

test(
  'wherever coming back dies, it is recorded whole or not at all, and the lists agree in the end',
  {timeout: 60_000},
  async () => {
    const comingBack = async (atRequest: number, isCarriedOut: boolean): Promise<number> => {
      const email = `dies-${atRequest}-${isCarriedOut}@example.com`
      await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress", "consent"]]'})
      await stack.addContact(email)
      await leave(email)
      const [entry] = await stack.ledger()
      const [, key = '', ...rest] = entry?._id.split('.') ?? []
      const a = Date.parse(entry?.recordedAt ?? '')
      const claims = {k: key, i: [rest.join('.')], a, b: 'klinikk24', l: 'nb' as const}
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      const ids = [entry?._id ?? '']
      await undoOptOuts(dying.services, claims, stack.clock.now(), 300)
        .then(() => returnNow(dying.services, ids, stack.clock.now()))
        .catch(() => undefined)
      dying.close()
      const after = (await stack.ledger())[0]?.undoneAt
      expect(await consents()).toHaveLength(after ? 1 : 0)
      await undoOptOuts(stack.services, claims, stack.clock.now())
      stack.clock.advance('PT1H')
      await returnPending(stack.services, stack.clock.now())
      expect(await consents()).toHaveLength(1)
      expect(await stack.leftTopics(email)).toEqual([])
      expect((await stack.ledger())[0]?.returning).toMatchObject([{state: 'done'}])
      return dying.requests()
    }
    const whole = await comingBack(Infinity, true)
    expect(whole).toBeGreaterThan(8)
    for (let atRequest = 1; atRequest <= whole; atRequest += 1) {
      for (const isCarriedOut of [false, true]) await comingBack(atRequest, isCarriedOut)
    }
  },
)
