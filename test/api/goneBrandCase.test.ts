import {afterEach, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {startCases} from './startCases.js'
import {linkIn} from './startExportStack.js'

const {stack, latest, opened, act} = await startCases()

const company = {
  _id: 'organisation-sommer',
  _type: 'organisation',
  name: 'Sommer AS',
  country: 'NO',
  email: 'personvern@sommer.example.com',
  handlers: ['handler@example.com'],
}

afterEach(async () => {
  await stack.client.delete({query: '*[_type in ["dataRequest", "optOut"]]'})
  await stack.client.delete('brand-sommer')
  await stack.client.delete(company._id)
})

/** A brand of a company of its own, or of one that has others. */
async function addBrand(controllerId?: string): Promise<void> {
  const klinikk24 = await stack.client.getDocument('brand-klinikk24')
  await stack.client.createIfNotExists(company)
  await stack.client.createOrReplace({
    ...klinikk24,
    _id: 'brand-sommer',
    _type: 'brand',
    name: 'Sommer',
    slug: {_type: 'slug', current: 'sommer'},
    controller: {_type: 'reference', _ref: controllerId ?? company._id},
  })
}

async function ask(address: string, kind: 'access' | 'erasure'): Promise<string> {
  await stack.post('/api/export', {brand: 'sommer', lang: 'nb', kind, address})
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(1), 20_000)
  return linkIn((await stack.mailsTo(address))[0]?.text ?? '', '/api/export/confirm')
}

test.each([undefined, 'organisation-k24-prestasjon'])(
  'a case of a brand that is there no more is opened, worked on and closed (controller: %s)',
  async (controllerId) => {
    const address = `${controllerId ?? 'alone'}@example.net`
    await addBrand(controllerId)
    const confirm = await ask(address, 'erasure')
    expect((await stack.post(confirm, {})).status).toBe(303)
    await stack.client.delete('brand-sommer')
    const {requestId} = await latest()
    const page = await opened(requestId)
    expect(page).toContain(address)
    expect(await act(page, 'refuse', {words: 'Bokføringsloven krever det.'})).toContain('closed')
    expect(await latest()).toMatchObject({outcome: 'refused', closedAt: expect.any(String)})
    const answer = (await stack.mailsTo(address)).at(-1)
    expect(answer?.text).toContain(controllerId ? 'K24 Prestasjon AS' : 'Sommer AS')
    expect(answer?.text).toContain('Bokføringsloven')
  },
)

test('what was asked on the page of a brand that is there no more is confirmed and given, of that brand too', async () => {
  const address = 'copy@example.net'
  await addBrand()
  const confirm = await ask(address, 'access')
  await stack.client.delete('brand-sommer')
  expect((await stack.post(confirm, {})).status).toBe(303)
  await collectPending(stack.services, stack.clock.now())
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(2), 20_000)
  const mail = (await stack.mailsTo(address)).at(-1)
  const download = linkIn(mail?.text ?? '', '/api/export/download')
  const file = await stack.post(download, {file: 'json'})
  expect(await file.json()).toMatchObject({
    controller: {name: 'Sommer AS'},
    brands: [{slug: 'sommer'}],
  })
})
