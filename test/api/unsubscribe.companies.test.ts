import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import unsubscribe from '../../api/unsubscribe.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  const supplier = {
    name: 'Texts',
    url: 'http://127.0.0.1:1/',
    secret: `whsec_${'c2VjcmV0LW9mLXRleHRz'.repeat(2)}`,
    channels: ['sms'],
    brands: ['fit24'],
  }
  Object.assign(process.env, {OPT_OUT_SUPPLIERS: JSON.stringify([supplier])})
  stack = await startOptOutStack()
  const group = {_type: 'reference', _ref: 'group-k24', _weak: true}
  const texts = (brand: string) => ({
    _key: 'sms',
    slug: {current: 'sms'},
    name: {nb: `${brand} på SMS`},
    channel: 'sms',
  })
  await stack.client
    .transaction()
    .create({_id: 'org-magy', _type: 'organisation', name: 'Magy Media AS'})
    .patch('brand-klinikk24', (patch) =>
      patch.set({group}).append('newsletters', [texts('Klinikk24')]),
    )
    .patch('brand-fit24', (patch) => patch.set({group}).append('newsletters', [texts('FIT24')]))
    .patch('brand-magy-media', {set: {group}})
    .commit()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "optOut"]'})
})

async function open(email: string): Promise<string> {
  const headers = {accept: 'text/html'}
  return await (await unsubscribe.fetch(new Request(await stack.link(email), {headers}))).text()
}

async function press(email: string, fields: Record<string, string>): Promise<Response> {
  const init = {method: 'POST', body: new URLSearchParams(fields), headers: {accept: 'text/html'}}
  return await unsubscribe.fetch(new Request(await stack.link(email), init))
}

async function left(): Promise<string[]> {
  return (await stack.ledger()).map(
    ({brand, newsletter, channel}) => `${brand}/${newsletter} ${channel}`,
  )
}

test('a brand of another company is named as one, below all that is the sender’s own', async () => {
  const page = await open('reads@example.com')
  expect(page).toContain('Magy Media er et annet selskap (Magy Media AS).')
  const buttons = [...page.matchAll(/<button[^>]*>\s*([^<]*?)\s*<\/button>/g)]
  expect(buttons.map(([, text]) => text)).toEqual([
    'Meld meg av bare dette nyhetsbrevet',
    'Meld meg av alle nyhetsbrev fra Klinikk24',
    'Meld meg av alle nyhetsbrev fra Klinikk24 og FIT24',
    'Meld meg av alle nyhetsbrev fra Magy Media',
  ])
})

test('leaving all leaves no other company, and its own button leaves nothing else', async () => {
  await press('all@example.com', {scope: 'all', brands: 'klinikk24,fit24,magy-media'})
  expect((await left()).filter((entry) => entry.startsWith('magy'))).toEqual([])
  await stack.client.delete({query: '*[_type == "optOut"]'})

  const answer = await press('other@example.com', {scope: 'other-company', brands: 'magy-media'})
  const page = await answer.text()
  expect(await left()).toEqual(['magy-media/* email'])
  expect(page).toContain('Du får ikke lenger noen nyhetsbrev fra Magy Media.')
  expect(page).toContain('Nyhetsbrev fra Klinikk24 og FIT24, hvis du får noen.')
  expect(page).toContain('Meld meg av alle nyhetsbrev fra Klinikk24')
  expect(page).not.toContain('er et annet selskap')
})

test.each(['fit24', 'nonsense', ''])(
  'nothing but another company of the group is left as one: %s',
  async (brands) => {
    const answer = await press('wrong@example.com', {scope: 'other-company', brands})
    expect(answer.status).toBe(400)
    expect(await left()).toEqual([])
  },
)

test('leaving a brand leaves every channel it uses, and the page says which could not be reached', async () => {
  const answer = await press('channels@example.com', {scope: 'brand'})
  expect(await left()).toEqual(['klinikk24/* email', 'klinikk24/* sms'])
  expect(await answer.text()).toContain('Reklame per SMS kan likevel komme')
})

test('a channel whose supplier is told by the address is named as left', async () => {
  const link = await stack.link('told@example.com', 'trening', 'fit24')
  const init = {method: 'POST', body: new URLSearchParams({scope: 'brand'})}
  const headers = {accept: 'text/html'}
  const page = await (await unsubscribe.fetch(new Request(link, {...init, headers}))).text()
  expect(await left()).toEqual(['fit24/* email', 'fit24/* sms'])
  expect(page).toContain('Det gjelder også reklame per SMS.')
  expect(page).not.toContain('kan vi ikke finne deg')
})

test('leaving one newsletter leaves the channel it is sent by and no other', async () => {
  await press('one@example.com', {scope: 'newsletter'})
  expect(await left()).toEqual(['klinikk24/nytt email'])
  await stack.client.delete({query: '*[_type == "optOut"]'})
  const link = await stack.link('texts@example.com', 'sms')
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  expect((await unsubscribe.fetch(new Request(link, {method: 'POST', body}))).status).toBe(200)
  expect(await left()).toEqual(['klinikk24/sms sms'])
})
