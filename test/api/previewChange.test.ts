import {afterAll, beforeAll, expect, test} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {previewChange} from '../../api/_server/announce/previewChange.js'
import {sendTest} from '../../api/_server/announce/sendTest.js'
import {callOffVersion} from '../../api/_server/stamp/callOff.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
  await stack.publish('agreement-k24-aspit', {location: 'US', transferBasis: 'dpf'})
})
afterAll(async () => await stack.close())

const now = () => stack.clock.now()
const dayIn = (days: number): string =>
  new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const ref = (id: string) => ({_key: id, notice: {_type: 'reference', _ref: id}})
const change = (attributes: Record<string, unknown> = {}) => ({
  notices: [ref('notice-klinikk24-nb'), ref('notice-klinikk24-en')],
  summary: {nb: 'Journalen flyttes.', en: 'The records move.'},
  effectiveOn: dayIn(40),
  ...attributes,
})
const preview = async (attributes?: Record<string, unknown>) =>
  await previewChange(stack.services, change(attributes), now())

test('a preview shows each mail as it would be sent, and to how many', async () => {
  const {mails, delayMinutes, problems} = await preview()
  expect(delayMinutes).toBe(15)
  expect(mails.map(({segment, language}) => [segment, language])).toEqual([
    ['notice/klinikk24/nb', 'nb'],
    ['notice/klinikk24/en', 'en'],
  ])
  expect(mails[0]).toMatchObject({recipients: 4, flagged: 0})
  expect(mails[0]?.text).toContain('Journalen flyttes.')
  expect(mails[0]?.text).toMatch(/\/changes\?lang=nb&from=\d+&format=html/)
  expect(mails[1]?.text).toContain('The records move.')
  expect(problems).toEqual([])
})

test('the mail that is sent is the one that was shown', async () => {
  const {mails} = await preview()
  await stack.change('shown', ['notice-klinikk24-nb', 'notice-klinikk24-en'], {
    summary: change().summary,
    effectiveOn: dayIn(40),
    immediateReason: null,
    hasMail: true,
  })
  stack.clock.advance('PT15M')
  await deliverPending(stack.services, now())
  const {data} = await (await stack.services.resend()).broadcasts.list({limit: 10})
  const sent = data?.data.find(({name}) => name === 'delivery.shown.0')
  const read = await (await stack.services.resend()).broadcasts.get(sent?.id ?? '')
  expect(read.data?.text).toBe(mails[0]?.text)
  expect(read.data?.html).toBe(mails[0]?.html)
})

test('who was told of a change is told when it is called off, whatever its brand is called by then', async () => {
  const version = (await stack.versionsOf('notice-klinikk24-nb')).at(-1)?.version ?? 0
  const answer = await callOffVersion(stack.services, {noticeId: 'notice-klinikk24-nb', version})
  expect(answer).toMatchObject({mailsLeft: 1, stoppedMails: 0})
  const before = (await stack.mailsTo('subscriber-1@example.com')).length
  await deliverPending(stack.services, now())
  expect(await stack.mailsTo('subscriber-1@example.com')).toHaveLength(before)
  stack.clock.advance('PT15M')
  await stack.publish('brand-klinikk24', {slug: {_type: 'slug', current: 'klinikk-24'}})
  await deliverPending(stack.services, now())
  await stack.publish('brand-klinikk24', {slug: {_type: 'slug', current: 'klinikk24'}})
  const [subject] = await stack.mailsTo('subscriber-1@example.com')
  expect(subject).toBe('Den varslede endringen i personvernerklæringen blir ikke gjennomført')
  await deliverPending(stack.services, now())
  expect(await stack.mailsTo('subscriber-1@example.com')).toHaveLength(before + 1)
})

test('what is missing is named, and the rest is shown', async () => {
  const {mails, problems} = await preview({
    summary: {nb: 'Journalen flyttes.'},
    effectiveOn: dayIn(3),
    notices: [ref('notice-klinikk24-nb'), ref('notice-klinikk24-en'), ref('gone')],
  })
  expect(mails).toHaveLength(2)
  expect(problems).toEqual([
    'A notice of this change is not published.',
    expect.stringContaining('is too soon'),
    expect.stringMatching(/^Write what changes in the language of .*\(en\)/),
  ])
  expect((await preview({notices: []})).problems).toContain('Choose the notices that change.')
})

test('a mail that would leave too late for what was promised is named', async () => {
  const {problems} = await preview({mailAt: `${dayIn(20)}T08:00:00.000Z`})
  expect(problems).toEqual([expect.stringMatching(/less than 30 days before/)])
})

test('people in two segments of one change are counted, and so is who broadcasts never reach', async () => {
  const segments = ['notice-klinikk24-nb', 'notice-klinikk24-en']
  await stack.seedMailbox({
    contacts: [{email: 'twice@example.com', unsubscribed: true, segments}],
  })
  const {mails, problems} = await preview()
  expect(mails).toMatchObject([{recipients: 5, flagged: 1}, {flagged: 1}])
  expect(problems).toEqual([expect.stringContaining('has 1 in common')])
})

test('a segment that is missing is named, and its number unknown', async () => {
  await (await stack.services.resend()).segments.remove('notice-klinikk24-en')
  const {mails, problems} = await preview()
  expect(mails[1]).toMatchObject({recipients: null, flagged: null})
  expect(problems).toContainEqual(expect.stringContaining('"notice/klinikk24/en" at Resend'))
})

test('a test mail goes to those who answer for the change, and to nobody else', async () => {
  await stack.publish('group-k24', {privacyLeads: ['Lead@example.com']})
  const send = async (to: string, language: 'nb' | 'da' = 'nb') =>
    await sendTest(stack.services, {change: change(), language, to}, now())
  expect(await send('lead@example.com')).toEqual({sentTo: 'l•••@example.com'})
  expect(await stack.mailsTo('lead@example.com')).toContain('Endringer i personvernerklæringen')
  await expect(send('stranger@example.com')).rejects.toThrow(/only to a privacy lead/)
  expect(await stack.mailsTo('stranger@example.com')).toEqual([])
  await expect(send('lead@example.com', 'da')).rejects.toThrow(/No notice/)
})
