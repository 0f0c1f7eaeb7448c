import {execFile} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import unsubscribe from '../../api/unsubscribe.js'
import {isCurrentLink} from '../../core/optOut/isCurrentLink.js'
import {sealText} from '../../core/subject/sealText.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {importContacts} from '../../scripts/importContacts.js'
import {startLocalStack} from '../localStack.js'

const stack = await startLocalStack({hasDemo: true})
afterAll(async () => await stack.close())

const heading = 'address,brands,language,relation,newsletters,consent_date,consent_source'
let count = 0
function fileOf(...rows: string[]): string {
  count += 1
  const path = join(stack.directory, `contacts-${count}.csv`)
  writeFileSync(path, `${[heading, ...rows].join('\n')}\n`)
  return path
}

async function run(file: string, isDryRun = false) {
  const lines: string[] = []
  const counts = await importContacts(stack.services, {file, isDryRun}, (line) => lines.push(line))
  return {counts, told: lines.join('\n')}
}

const listSchema = z.object({data: z.array(z.object({id: z.string(), name: z.string()}))})
const topicsSchema = z.object({
  data: z.array(z.object({name: z.string(), subscription: z.string()})),
})
const contactPath = (address: string): string => `/contacts/${encodeURIComponent(address)}`
async function segmentsOf(address: string): Promise<string[]> {
  const answer = await stack.readMailbox(`${contactPath(address)}/segments?limit=100`)
  return listSchema
    .parse(answer)
    .data.map(({name}) => name)
    .toSorted()
}
async function topicsOf(address: string): Promise<string[]> {
  const answer = await stack.readMailbox(`${contactPath(address)}/topics?limit=100`)
  const {data} = topicsSchema.parse(answer)
  return data.filter(({subscription}) => subscription === 'opt_in').map(({name}) => name)
}

async function leave(address: string, brand: string): Promise<void> {
  const {SUBJECT_KEY: secret, SEAL_KEY: seal} = stack.services.settings.secrets
  const key = await subjectKey(secret, address)
  await stack.client.create({
    _id: `optOut.${key}.email.${brand}._all`,
    _type: 'optOut',
    subjectKey: key,
    brand,
    newsletter: '*',
    channel: 'email',
    source: 'page',
    language: 'nb',
    recordedAt: stack.clock.now().toISOString(),
    sealedAddress: await sealText(seal, address),
    lists: [],
  })
}

test('people are brought into notice segments and newsletters, with their consent', async () => {
  const file = fileOf(
    'new-1@example.com,klinikk24 fit24,nb,member,klinikk24/nyhetsbrev,2025-03-31,sign-up form',
    'new-2@example.com,klinikk24,nb,patient,,,',
  )
  expect((await run(file)).counts).toMatchObject({rows: 2, imported: 2, invalid: 0, failed: 0})
  const [controller = ''] = (await segmentsOf('new-2@example.com')).filter(
    (name) => name !== 'notice/klinikk24/nb',
  )
  expect(await segmentsOf('new-1@example.com')).toEqual(
    [controller, 'notice/fit24/nb', 'notice/klinikk24/nb'].toSorted(),
  )
  expect(await topicsOf('new-1@example.com')).toHaveLength(1)
  expect(await topicsOf('new-2@example.com')).toEqual([])
  expect(await stack.readMailbox(contactPath('new-1@example.com'))).toMatchObject({
    unsubscribed: false,
    properties: {consent_klinikk24_nyhetsbrev: {value: '2025-03-31: sign-up form'}},
  })
  expect(existsSync(`${file}.progress`)).toBe(false)
})

const carriedSchema = z.object({
  properties: z.record(z.string(), z.object({value: z.unknown()})),
})
async function linkOf(address: string): Promise<string> {
  const {properties} = carriedSchema.parse(await stack.readMailbox(contactPath(address)))
  return z.string().parse(properties['unsubscribe_klinikk24_nyhetsbrev']?.value)
}

test('a subscriber carries the unsubscribe link of each newsletter, and others carry none', async () => {
  await run(
    fileOf(
      'link-1@example.com,klinikk24 fit24,nb,member,nyhetsbrev,2025-03-31,form',
      'link-2@example.com,klinikk24,nb,member,,,',
    ),
  )
  const {properties} = carriedSchema.parse(
    await stack.readMailbox(contactPath('link-1@example.com')),
  )
  expect(Object.keys(properties).toSorted()).toEqual([
    'consent_fit24_nyhetsbrev',
    'consent_klinikk24_nyhetsbrev',
    'relation_fit24',
    'relation_klinikk24',
    'unsubscribe_fit24_nyhetsbrev',
    'unsubscribe_klinikk24_nyhetsbrev',
  ])
  const link = await linkOf('link-1@example.com')
  const page = await unsubscribe.fetch(new Request(link, {headers: {accept: 'text/html'}}))
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('l•••@example.com')
  expect(await stack.readMailbox(contactPath('link-2@example.com'))).toMatchObject({properties: {}})
})

test('a link that a contact carries is written anew only for another key, language or host', async () => {
  const row = (language: string) =>
    fileOf(`anew@example.com,klinikk24,${language},member,nyhetsbrev,2025-03-31,form`)
  await run(row('nb'))
  const first = await linkOf('anew@example.com')
  await run(row('nb'))
  expect(await linkOf('anew@example.com')).toBe(first)
  await run(row('en'))
  const english = await linkOf('anew@example.com')
  expect(english).not.toBe(first)
  const keys = stack.services.settings.secrets.TOKEN_KEYS
  const target = {
    email: 'anew@example.com',
    brand: 'klinikk24',
    newsletter: 'nyhetsbrev',
    language: 'en',
  } as const
  const settings = {keys, publicOrigin: new URL(english).origin}
  expect(await isCurrentLink(english, target, settings)).toBe(true)
  const newer = {id: 'local-2', key: 'A'.repeat(43)}
  expect(await isCurrentLink(english, target, {...settings, keys: [newer, ...keys]})).toBe(false)
  const linkHost = 'https://personvern.example.no'
  expect(await isCurrentLink(english, target, {...settings, linkHost})).toBe(false)
  expect(await isCurrentLink(`${english}A`, target, settings)).toBe(false)
})

test('who has left a newsletter is refused there, counted, and told of notices if still a member', async () => {
  await leave('left-1@example.com', 'klinikk24')
  await leave('left-2@example.com', 'klinikk24')
  const file = fileOf(
    'left-1@example.com,klinikk24,nb,member,nyhetsbrev,2025-03-31,form',
    'left-2@example.com,klinikk24,nb,subscriber,nyhetsbrev,2025-03-31,form',
  )
  const {counts} = await run(file)
  expect(counts).toMatchObject({imported: 1, left: 1, refusedNewsletters: 2})
  expect(await topicsOf('left-1@example.com')).toEqual([])
  expect(await segmentsOf('left-1@example.com')).toContain('notice/klinikk24/nb')
  const {data} = await (await stack.services.resend()).contacts.get({email: 'left-2@example.com'})
  expect(data).toBeNull()
})

test('the flag of who left everything at Resend is not touched', async () => {
  await stack.seedMailbox({contacts: [{email: 'flag@example.com', unsubscribed: true}]})
  await run(fileOf('flag@example.com,klinikk24,nb,member,nyhetsbrev,2025-03-31,form'))
  expect(await stack.readMailbox(contactPath('flag@example.com'))).toMatchObject({
    unsubscribed: true,
  })
  expect(await segmentsOf('flag@example.com')).toContain('notice/klinikk24/nb')
})

test('wrong rows are named by line and reason, never by address, and the others go on', async () => {
  const file = fileOf(
    'wrong-1@example.com,nowhere,nb,member,,,',
    'right-1@example.com,klinikk24,nb,member,,,',
    'wrong,klinikk24,xx,member,,,',
  )
  const {counts, told} = await run(file)
  expect(counts).toMatchObject({rows: 3, imported: 1, invalid: 2})
  expect(told).toMatch(/^line 2: a brand is unknown/m)
  expect(told).toMatch(/^line 4: the address is no e-mail address; the language is unknown/m)
  expect(told).not.toContain('@')
  expect(JSON.parse(readFileSync(`${file}.progress`, 'utf8'))).toEqual({
    into: 'demo/production',
    lastLine: 4,
    failed: [2, 4],
  })
})

test('an interrupted run goes on where it was, and tries again what failed', async () => {
  const rows = [1, 2, 3, 4].map((row) => `again-${row}@example.com,klinikk24,nb,member,,,`)
  const file = fileOf(...rows)
  await stack.addFault({match: {method: 'POST', path: '/contacts'}, kind: 'server_error'})
  const first = await run(file)
  expect(first.counts).toMatchObject({imported: 3, failed: 1})
  expect(first.told).toMatch(/^line 2: Resend was busy or broken/m)
  expect(JSON.parse(readFileSync(`${file}.progress`, 'utf8'))).toMatchObject({
    lastLine: 5,
    failed: [2],
  })
  expect((await run(file)).counts).toMatchObject({imported: 1, skipped: 3, failed: 0})
  expect(existsSync(`${file}.progress`)).toBe(false)
  expect((await run(file)).counts).toMatchObject({imported: 4})
})

test('nothing goes on when Resend is out of reach', async () => {
  const rows = Array.from({length: 9}, (_, row) => `out-${row}@example.com,klinikk24,nb,member,,,`)
  const file = fileOf(...rows)
  await stack.addFault({match: {method: 'POST', path: '/contacts'}, kind: 'server_error', times: 5})
  await expect(run(file)).rejects.toThrow(/run it again later/)
  expect((await run(file)).counts).toMatchObject({imported: 9, skipped: 0})
})

test('a dry run reads and counts, and changes nothing', async () => {
  const file = fileOf('dry@example.com,klinikk24,nb,member,,,', 'no,klinikk24,nb,member,,,')
  const {counts, told} = await run(file, true)
  expect(counts).toMatchObject({imported: 1, invalid: 1})
  expect(told).toContain('Nothing was changed')
  const {data} = await (await stack.services.resend()).contacts.get({email: 'dry@example.com'})
  expect(data).toBeNull()
  expect(existsSync(`${file}.progress`)).toBe(false)
})

test('a file as spreadsheets write it is read: semicolons, a byte order mark, quotes', async () => {
  const file = fileOf()
  const text =
    'Address;Brands;Language;Relation;Notes\r\n"sheet@example.com";"klinikk24\nfit24";NB;Member;x\r\n'
  writeFileSync(file, `\uFEFF${text}`)
  expect((await run(file)).counts).toMatchObject({rows: 1, imported: 1})
  expect(await segmentsOf('sheet@example.com')).toContain('notice/fit24/nb')
})

test.each([
  ['address,brands\n', /"language" is missing; the column "relation" is missing/],
  ['', /empty/],
  [`${heading}\n"never closed,x`, /no CSV/],
])('a file that is none is refused: %j', async (text, problem) => {
  const file = fileOf()
  writeFileSync(file, text)
  await expect(run(file)).rejects.toThrow(problem)
})

test(
  'the command line tells its columns, and refuses what it does not know',
  {timeout: 60_000},
  async () => {
    const command = async (...args: string[]) => {
      const root = join(import.meta.dirname, '..', '..')
      const all = ['--import', 'tsx', join(root, 'scripts', 'contacts.ts'), ...args]
      return await promisify(execFile)(process.execPath, all, {cwd: root, env: {...process.env}})
    }
    expect((await command('--help')).stdout).toMatch(/consent_source .*Required with newsletters/)
    const file = fileOf('cli@example.com,klinikk24,nb,member,,,')
    expect((await command('import', file, '--dry-run')).stdout).toMatch(/1 rows: 1 brought in/)
    await expect(command('export', file)).rejects.toMatchObject({code: 1})
    await expect(command('import', 'nowhere.csv')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be read'),
    })
  },
)
