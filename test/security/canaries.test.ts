import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import * as z from 'zod'

import {startCaseStack, type CaseStack} from '../api/startCaseStack.js'
import {mailchimpKey, resendSecret} from '../api/startIncomingStack.js'
import {sourceSecret, startTestSource} from '../api/startTestSource.js'
import {senderKey} from '../fuzz/startFuzzStack.js'
import {listenToLogs} from './listenToLogs.js'
import {startEcho, type Echo, type EchoMood} from './startEcho.js'
import {told, walkOfSecrets} from './walkOfSecrets.js'

const supplierSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
let stack: CaseStack
let source: Awaited<ReturnType<typeof startTestSource>>
let lake: Echo
let mailbox: Echo
let outsiders: Echo
let logs: ReturnType<typeof listenToLogs>

beforeAll(async () => {
  source = await startTestSource([])
  outsiders = await startEcho(Number(new URL(source.url).port))
  const url = `http://127.0.0.1:${outsiders.port}`
  const holds = {nb: 'Medlem', nn: 'Medlem', da: 'Medlem', sv: 'Medlem', en: 'Member'}
  Object.assign(process.env, {
    REQUEST_LOG: 'on',
    ALERT_EMAIL: 'alerted@example.com',
    SENDER_KEYS: `walk:${senderKey}`,
    RESEND_WEBHOOK_SECRET: resendSecret,
    MAILCHIMP_API_KEY: 'canarykey-us21',
    MAILCHIMP_WEBHOOK_SECRET: mailchimpKey,
    MAILCHIMP_URL: url,
    PERSONAL_DATA_SOURCES: JSON.stringify([
      {name: 'members', organisation: 'Medlem AS', holds, url, secret: 'MEMBERS_SECRET'},
    ]),
    MEMBERS_SECRET: sourceSecret,
    OPT_OUT_SUPPLIERS: JSON.stringify([
      {name: 'texts', url, secret: supplierSecret, channels: ['email']},
    ]),
  })
  stack = await startCaseStack()
  lake = await startEcho(stack.lake.port)
  mailbox = await startEcho(stack.mailbox.port)
  process.env['CONTENT_LAKE_PORT'] = String(lake.port)
  process.env['MAILBOX_PORT'] = String(mailbox.port)
})
afterAll(async () => {
  for (const echo of [lake, mailbox, outsiders]) await echo.close()
  await source.close()
  await stack.close()
})
beforeEach(() => {
  logs = listenToLogs()
})
afterEach(() => {
  logs.stop()
})

const listSchema = z.object({data: z.array(z.object({id: z.string()}))})

/** Every token that any mail holds so far; whoever has one can do what its person can. */
async function mailedTokens(): Promise<string[]> {
  const {data} = listSchema.parse(await stack.readMailbox('/emails?limit=100'))
  const mails = await Promise.all(data.map(({id}) => stack.readMailbox(`/emails/${id}`)))
  return [...new Set(JSON.stringify(mails).match(/eyJ[\w-]+\.\.[\w.-]{20,}/g) ?? [])]
}

async function secretsNow(): Promise<string[]> {
  const {secrets, resend} = stack.services.settings
  const {TOKEN_KEYS, ...others} = secrets
  return [
    ...Object.values(others),
    ...TOKEN_KEYS.map(({key}) => key),
    ...(resend.apiKey === 're_local' ? [] : [resend.apiKey]),
    senderKey,
    resendSecret,
    mailchimpKey,
    'canarykey',
    sourceSecret,
    supplierSecret,
    ...(await mailedTokens()),
  ]
}

/** Which of these stand in a text, as they are or as an address would write them. */
function foundIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return words.filter((word) =>
    [word, encodeURIComponent(word)].some((form) => lower.includes(form.toLowerCase())),
  )
}

const worlds: readonly (readonly [
  string,
  Readonly<Record<'lake' | 'mailbox' | 'outsiders', EchoMood>>,
])[] = [
  ['well', {lake: 'own', mailbox: 'own', outsiders: 'own'}],
  ['outsidersquote', {lake: 'own', mailbox: 'own', outsiders: 'quotes'}],
  ['liars', {lake: 'own', mailbox: 'own', outsiders: 'lies'}],
  ['mailrefused', {lake: 'own', mailbox: 'quotes', outsiders: 'away'}],
  ['maillies', {lake: 'own', mailbox: 'lies', outsiders: 'quotes'}],
  ['mailaway', {lake: 'own', mailbox: 'away', outsiders: 'lies'}],
  ['writesrefused', {lake: 'quotesWrites', mailbox: 'own', outsiders: 'quotes'}],
  ['lakerefuses', {lake: 'quotes', mailbox: 'own', outsiders: 'quotes'}],
  ['lakelies', {lake: 'lies', mailbox: 'own', outsiders: 'quotes'}],
  ['lakeaway', {lake: 'away', mailbox: 'own', outsiders: 'quotes'}],
]

test.each(worlds)(
  'nothing of a person and no secret is written, kept open or put into an address: %s',
  async (name, moods) => {
    lake.setMood(moods.lake)
    mailbox.setMood(moods.mailbox)
    outsiders.setMood(moods.outsiders)
    const answers = await walkOfSecrets(stack, {
      host: `${name}-canaria`,
      isWell: name === 'well',
      crashed: (error) => logs.crashed(error),
    })
    // What goes on after an answer has its time.
    await new Promise((resolve) => setTimeout(resolve, 500))
    for (const echo of [lake, mailbox]) echo.setMood('own')

    const personal = Object.values(told)
    const secrets = await secretsNow()
    const written = logs.written.filter(
      (line) => foundIn(line, [...personal, ...secrets, 'canaria']).length > 0,
    )
    expect(written).toEqual([])
    const lines = logs.written.filter((line) => line.startsWith('{"log":"request"'))
    expect(lines.length).toBeGreaterThanOrEqual(answers.size)

    const documents = [...stack.lake.store.documents.values()].map((one) => JSON.stringify(one))
    const open = documents.filter((text) => foundIn(text, [...personal, ...secrets]).length > 0)
    expect(open).toEqual([])
    for (const file of stack.sealedFiles()) expect(foundIn(file, personal)).toEqual([])

    const asked = [...lake.asked, ...outsiders.asked, ...mailbox.asked]
    // Resend names a contact by its address; nobody but Resend is asked there.
    const ofContact = /^\w+ \/contacts\/[^/]+(?:\/|$)/
    const named = asked.filter(
      (one) =>
        foundIn(one, [...personal.slice(1), ...secrets]).length > 0 ||
        (foundIn(one, [told.mailbox]).length > 0 &&
          !(mailbox.asked.includes(one) && ofContact.test(one))),
    )
    expect(named).toEqual([])

    const problems = [...answers].filter(
      ([step, {status, text}]) =>
        (status >= 400 || step === 'run') &&
        text.startsWith('{') &&
        foundIn(text, [...personal, ...secrets]).length > 0,
    )
    expect(problems).toEqual([])
    if (name === 'well') {
      logs.stop()
      const done = [...answers].filter(([, {status}]) => status === 200).map(([step]) => step)
      expect(done).toEqual(
        expect.arrayContaining([
          'one click',
          'asked',
          'download',
          'person shown',
          'case',
          'links',
          'run',
        ]),
      )
    }
  },
  120_000,
)
