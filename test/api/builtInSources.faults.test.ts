import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import {collectPending} from '../../api/_server/export/collectPending.js'
import {collectRequest} from '../../api/_server/export/collectRequest.js'
import {searchSource} from '../../api/_server/export/searchSource.js'
import {ledgerSource} from '../../api/_server/export/sources/ledgerSource.js'
import {resendSource} from '../../api/_server/export/sources/resendSource.js'
import {sanitySource} from '../../api/_server/export/sources/sanitySource.js'
import type {Services} from '../../api/_server/services.js'
import type {PersonalDataSource} from '../../core/export/personalDataSource.js'
import {startExportStack, type ExportStack} from './startExportStack.js'
import {startFront, type FrontMood} from './startFront.js'
import {subject} from './startTestSource.js'
import {writeRequest} from './writeRequest.js'

let stack: ExportStack
let fronts: readonly Awaited<ReturnType<typeof startFront>>[]
/** The services as they are where one of the sources is asked through a front. */
let services: Services
let mood: ((source: BuiltIn) => FrontMood) | undefined

const text = 'Besvarelser'
const entries = sanitySource({
  name: 'entries',
  organisation: 'Sanity',
  holds: {nb: text, nn: text, da: text, sv: text, en: text},
  query: "*[_type == 'entry' && email == $address]{_id, 'subject': email, answer}",
  schema: z.object({_id: z.string(), subject: z.string(), answer: z.string()}),
  toRecords: ({answer}) => [
    {
      type: 'entry',
      title: text,
      basis: '6(1)(a)',
      isGivenByPerson: true,
      fields: [{key: 'answer', label: 'Svar', value: answer, format: 'text'}],
    },
  ],
  isErasable: true,
})

/** A source with where it is asked, and an answer of its own that holds what it is given. */
interface BuiltIn {
  readonly name: string
  readonly open: (services: Services) => PersonalDataSource
  readonly isAsked: (path: string, body: string) => boolean
  readonly answer: (value: string) => object
}

const resend: BuiltIn = {
  name: 'resend',
  open: resendSource,
  isAsked: (path) => path.startsWith('/contacts/'),
  answer: (value) => ({
    id: 'c',
    email: subject.address,
    first_name: value,
    created_at: '2026-01-01 10:00:00+00',
    unsubscribed: false,
  }),
}
const ledgers: BuiltIn = {
  name: 'ledgers',
  open: ledgerSource,
  isAsked: (_path, body) => body.includes("_type == 'optOut' && subjectKey == $subjectKey &&"),
  answer: (value) => ({
    result: [{_id: 'o', _type: 'optOut', _rev: 'r', ...optOut, newsletter: value}],
  }),
}
const groq: BuiltIn = {
  name: 'entries',
  open: entries,
  isAsked: (_path, body) => body.includes("_type == 'entry'"),
  answer: (value) => ({result: [{_id: 'e', subject: subject.address, answer: value}]}),
}
const sources = [resend, ledgers, groq]
const at = '2026-01-01T10:00:00Z'
const optOut = {
  subjectKey: subject.subjectKey,
  brand: 'klinikk24',
  channel: 'email',
  sealedAddress: {wrappedKey: 'k', box: 'b'},
  language: 'nb',
  recordedAt: at,
  source: 'page',
  lists: [],
}

const leaks = 'ola.nordmann@example.com is not known here'
const json = {'content-type': 'application/json'}
const moods: Readonly<Record<string, (source: BuiltIn) => FrontMood>> = {
  'answers garbage': () => (response) => response.writeHead(200, json).end(leaks),
  'answers a page': () => (response) =>
    response.writeHead(200, {'content-type': 'text/html'}).end(`<h1>${leaks}</h1>`),
  'answers something else': () => (response) =>
    response.writeHead(200, json).end(JSON.stringify({result: [{[leaks]: 5}], data: leaks})),
  'answers 50 MB': (source) => (response) =>
    response.writeHead(200, json).end(JSON.stringify(source.answer('a'.repeat(50_000_000)))),
  'breaks off': () => (response) => {
    response.writeHead(200, json).write('{"result": [')
    setTimeout(() => response.destroy(), 20)
  },
}

beforeAll(async () => {
  stack = await startExportStack()
  const {settings} = stack.services
  const moodOf = (path: string, body: string) => {
    const source = sources.find((each) => each.isAsked(path, body))
    return source && mood?.(source)
  }
  fronts = [await startFront(stack.lake.port, moodOf), await startFront(stack.mailbox.port, moodOf)]
  const [lake, mailbox] = fronts
  const apiHost = lake?.url ?? ''
  services = createServices({
    ...settings,
    contentLake: {...settings.contentLake, url: `${apiHost}/v2025-02-19`, apiHost},
    resend: {...settings.resend, baseUrl: mailbox?.url ?? ''},
  })
})
afterAll(async () => {
  for (const front of fronts) await front.close()
  await stack.close()
})
afterEach(() => {
  mood = undefined
})

async function search(source: BuiltIn, silenceMs = 60_000) {
  const written: string[] = []
  const searched = await searchSource(source.open(services), subject, {
    now: new Date(at),
    async writePart(part, records) {
      for await (const record of records) written.push(JSON.stringify(record))
      written.push(part)
    },
    removePart: async () => undefined,
    partName: (attempt) => `part-${attempt}`,
    isKept: () => true,
    silenceMs,
  })
  return searched
}

test.each(Object.keys(moods))(
  'a source that %s has failed, and nobody is named for it',
  async (name) => {
    mood = moods[name]
    for (const {section, message} of await Promise.all(sources.map((source) => search(source)))) {
      expect(section).toMatchObject({state: 'failed', recordCount: 0, types: [], part: null})
      expect(message).toMatch(/\w/)
      expect(message).not.toMatch(/ola|nordmann|example\.com|aaaa/)
    }
  },
)

test.each(sources)('$name that hangs is given up', async (source) => {
  mood = () => () => undefined
  const {section, message} = await search(source, 200)
  expect(section).toMatchObject({state: 'failed', recordCount: 0, part: null})
  expect(message).toContain('said nothing')
})

test.each(sources)(
  '$name that answers as agreed is found through the same door',
  async (source) => {
    mood = (each) => (response) =>
      response.writeHead(200, json).end(JSON.stringify(each.answer('as agreed')))
    const found: unknown[] = []
    for await (const record of source.open(services).collect(subject)) {
      found.push(record)
      break
    }
    expect(JSON.stringify(found)).toContain('as agreed')
  },
)

test.each([
  ['resend', 'answers garbage', resend],
  ['resend', 'answers 50 MB', resend],
  ['ledgers', 'answers garbage', ledgers],
  ['ledgers', 'answers 50 MB', ledgers],
] as const)(
  'where %s %s, the request goes out with its name as failed, and it is asked again',
  {timeout: 60_000},
  async (_, name, source) => {
    const requestId = await writeRequest(stack, subject.address, {kind: 'access'})
    mood = moods[name]
    await collectRequest(fronted(source), requestId, stack.clock.now())
    const [failed] = await stack.requests()
    expect(failed?.state).toBe('ready')
    expect(failed?.closedAt).toBeUndefined()
    const states = Object.fromEntries(failed?.sources.map((each) => [each.name, each.state]) ?? [])
    expect(states).toMatchObject({resend: 'nothing', ledgers: 'found', [source.name]: 'failed'})
    mood = undefined
    stack.clock.advance('PT1H')
    expect(await collectPending(stack.services, stack.clock.now())).toMatchObject({failed: []})
    await collectPending(stack.services, stack.clock.now())
    const [again] = await stack.requests()
    const answered = again?.sources.find((each) => each.name === source.name)
    expect(answered?.state).toBe(source === resend ? 'nothing' : 'found')
    await stack.client.delete({query: '*[_type == "dataRequest"]'})
  },
)

/** The services with only one source asked through its front. */
function fronted(source: BuiltIn): Services {
  const {settings} = stack.services
  return createServices({
    ...services.settings,
    ...(source === resend ? {contentLake: settings.contentLake} : {resend: settings.resend}),
  })
}
