import {spawn} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import {startLocalStack} from '../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const root = join(import.meta.dirname, '..', '..')
const timeout = 90_000

afterAll(async () => await stack.close())

const jsonSchema = z.object({
  language: z.string(),
  title: z.string().nullable(),
  controller: z.object({name: z.string().nullable(), emails: z.array(z.string())}),
  stamp: z.object({date: z.string().nullable()}).nullable(),
  headings: z.array(z.string()),
  processors: z.array(z.string()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
      source: z.string(),
    }),
  ),
})

/** Runs the command line as `npm run notice` does. */
async function notice(args: readonly string[], input = '') {
  return await new Promise<{code: number | null; out: string; told: string}>((resolve) => {
    const script = join(root, 'scripts', 'runNotice.mjs')
    const child = spawn(process.execPath, ['--no-regexp-tier-up', script, ...args], {
      cwd: root,
      env: {...process.env},
    })
    let [out, told] = ['', '']
    child.stdout.on('data', (data) => (out += String(data)))
    child.stderr.on('data', (data) => (told += String(data)))
    child.on('close', (code) => resolve({code, out, told}))
    // A process that refuses at once reads nothing.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const faulty = `Personvernerklæring

Behandlingsansvarlig

Fjordlys Trening AS er behandlingsansvarlig for personopplysningene vi har om deg, og du kan skrive til oss på hei@fjordlys.example.

Databehandlere

Vi har databehandleravtale med [firmanavn], som drifter nettsidene og lagrer opplysningene for oss.

Sist oppdatert: 3. mars 2025
`

test(
  'check reads a notice and says what is wrong with it, for people and for programs',
  {timeout},
  async () => {
    const {code, out} = await notice(['check', '-', '--json', '--at', '2026-01-15'], faulty)
    expect(code).toBe(1)
    const json = jsonSchema.parse(JSON.parse(out))
    expect(json).toMatchObject({
      language: 'nb',
      title: 'Personvernerklæring',
      controller: {name: 'Fjordlys Trening AS', emails: ['hei@fjordlys.example']},
      stamp: {date: '2025-03-03'},
      headings: ['Behandlingsansvarlig', 'Databehandlere'],
    })
    const placeholder = json.findings.find(({rule}) => rule === 'placeholder')
    expect(placeholder).toMatchObject({severity: 'error', quote: '[firmanavn]'})
    for (const {quote, start, end} of json.findings) expect(faulty.slice(start, end)).toBe(quote)
    const told = await notice(['check', '-', '--say', 'nb'], faulty)
    expect(told.out).toMatch(/^error: .* \(placeholder\)$/m)
  },
)

test(
  'import prints the same object, and without it what was read and left out',
  {timeout},
  async () => {
    const file = join(stack.directory, 'faulty.txt')
    writeFileSync(file, faulty)
    const {out} = await notice(['import', file, '--json'])
    expect(jsonSchema.parse(JSON.parse(out)).controller.name).toBe('Fjordlys Trening AS')
    const {code, out: told} = await notice(['import', file])
    expect(code).toBe(0)
    expect(told).toContain('controller: Fjordlys Trening AS')
    expect(told).toContain('version: Sist oppdatert: 3. mars 2025')
  },
)

const withPasted = `Personvernerklæring

Behandlingsansvarlig
Fjordlys Trening AS er behandlingsansvarlig for opplysningene.

Lagring
Bilag oppbevares i fem år etter regnskapsårets slutt.

Personvern i Nordlys Media
Under følger personvernerklæringen til Nordlys Media AS.
Nordlys Media AS (org.nr. 923 609 016) er behandlingsansvarlig. Logger slettes etter 12 måneder.
`

const factsSchema = z.object({
  facts: z.array(
    z.looseObject({
      type: z.string(),
      of: z.string().optional(),
      at: z.object({quote: z.string(), start: z.number(), end: z.number()}),
      fields: z.looseObject({months: z.number().optional()}),
    }),
  ),
  sections: z.array(z.object({heading: z.string()})),
  embedded: z.array(z.object({organisation: z.string(), headings: z.array(z.string())})),
})

test('import says each fact with its words, and whose a pasted notice is', {timeout}, async () => {
  const {out} = await notice(['import', '-', '--json'], withPasted)
  const {facts, sections, embedded} = factsSchema.parse(JSON.parse(out))
  for (const {at} of facts) expect(withPasted.slice(at.start, at.end)).toBe(at.quote)
  const kept = facts.filter(({type}) => type === 'retention')
  expect(kept.map(({fields, of}) => [fields.months, of])).toEqual([
    [60, undefined],
    [12, 'embedded Nordlys Media AS'],
  ])
  const headings = ['Personvern i Nordlys Media']
  expect(embedded).toEqual([{organisation: 'Nordlys Media AS', headings}])
  expect(sections.map(({heading}) => heading)).toContain('Personvern i Nordlys Media')
  const {out: told} = await notice(['import', '-'], withPasted)
  expect(told).toContain('kept: Bilag: 5 år etter regnskapsårets slutt')
  expect(told).toContain('notices of others: Nordlys Media AS, 923609016')
})

test(
  'a folder gives one line a file, and one that cannot be read hides no other',
  {timeout},
  async () => {
    const folder = join(stack.directory, 'notices')
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'a.txt'), faulty)
    writeFileSync(join(folder, 'b.txt'), '')
    writeFileSync(join(folder, 'c.png'), 'no notice')
    const {code, out} = await notice(['check', folder])
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^a\.txt: 1 errors, \d+ warnings, \d+ advice\.$/),
      'b.txt: The text is empty.',
    ])
  },
)

test('a brand gives its published notices, with what its group knows', {timeout}, async () => {
  const {code, out} = await notice(['check', 'klinikk24'])
  expect([code, out]).toEqual([0, expect.stringContaining('klinikk24 privacy (nb)')])
  const absent = await notice(['check', 'no-such-brand'])
  expect(absent).toMatchObject({code: 2, told: expect.stringContaining('no-such-brand')})
})

test.each([
  [[], '', 'Expected FILE, FOLDER, - or BRAND.'],
  [['-'], '', 'The text is empty.'],
  [['-'], '\0\0\0', 'This is no text'],
  [['-'], '<html><body><form><input name="user"><button>Log in</button></form></body></html>', ''],
  [['-', '--say', 'fr'], faulty, '--say needs en, nb, da.'],
])('what is no notice is refused, and nothing hangs: %j', {timeout}, async (args, input, told) => {
  const answer = await notice(['check', ...args], input)
  expect(answer.code).toBe(2)
  expect(answer.told).toContain(told)
  expect(answer.out).toBe('')
})

test('five megabytes are answered', {timeout}, async () => {
  const sentence = 'Vi behandler personopplysninger om deg for å gi deg en god tjeneste. '
  const {code} = await notice(['check', '-', '--json'], `Personvern\n\n${sentence.repeat(72_000)}`)
  expect([0, 1, 2]).toContain(code)
})
