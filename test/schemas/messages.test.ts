import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'
import * as z from 'zod'

import {editorTypes} from '../../schemas/index.js'
import {findingsOf, type Stored} from './findingsOf.js'

const saidSchema = z.strictObject({
  'en-US': z.string().min(5),
  'nb-NO': z.string().min(5),
  'da-DK': z.string().min(5),
})

type Ruled = {
  name?: string | undefined
  validation?: unknown
  fields?: Ruled[] | undefined
  of?: Ruled[] | undefined
}

const ruledSchema: z.ZodType<Ruled> = z.lazy(() =>
  z.object({
    name: z.string().optional(),
    validation: z.unknown().optional(),
    fields: z.array(ruledSchema).optional(),
    of: z.array(ruledSchema).optional(),
    marks: z.unknown().optional(),
  }),
)

function* rulesOf(definition: unknown, path: string): Generator<{path: string; rule: unknown}> {
  const {validation, fields = [], of = []} = ruledSchema.parse(definition)
  if (validation !== undefined) yield {path, rule: validation}
  for (const field of fields) yield* rulesOf(field, `${path}.${field.name ?? ''}`)
  for (const member of of) yield* rulesOf(member, `${path}[]`)
}

/** Plays the part of Sanity's rule, and notes what each check says and whether a check is custom. */
function messagesOf(rule: unknown): {messages: unknown[]; isCustom: boolean}[] {
  const chains: {messages: unknown[]; isCustom: boolean}[] = []
  const open = () => {
    const chain = {messages: new Array<unknown>(), isCustom: false}
    chains.push(chain)
    const recorder: object = new Proxy(
      {},
      {
        get: (_target, name) => (message: unknown) => {
          if (name === 'error' || name === 'warning') chain.messages.push(message)
          if (name === 'custom') chain.isCustom = true
          return recorder
        },
      },
    )
    return recorder
  }
  const start: object = new Proxy(
    {},
    {
      get: (_target, name) => (argument: unknown) => Reflect.get(open(), name)(argument),
    },
  )
  if (typeof rule === 'function') rule(start)
  return chains
}

const rules = editorTypes.flatMap((type) => [...rulesOf(type, type.name)])

test('every rule of a form says what is wrong in English, Norwegian and Danish', () => {
  const silent = rules.flatMap(({path, rule}) =>
    messagesOf(rule).flatMap(({messages, isCustom}) => {
      // A custom rule says it by what it returns.
      const told = isCustom ? messages.filter((message) => message !== undefined) : messages
      const isTold = told.every((message) => saidSchema.safeParse(message).success)
      return isTold && (isCustom || told.length > 0) ? [] : [path]
    }),
  )
  expect(rules.length).toBeGreaterThan(60)
  expect(silent).toEqual([])
})

const ref = (id: string) => ({_type: 'reference', _ref: id})

const wrong: Stored[] = [
  {
    _type: 'processingPurpose',
    title: {},
    subjects: {},
    dataCategories: [{_key: 'a', _type: 'dataCategory', isSpecial: true}],
    legalBasis: '6(1)(f)',
    retention: {months: 0.5},
    recipients: [
      {_key: 'a', ...ref('a')},
      {_key: 'b', ...ref('a')},
    ],
    transfers: [{_key: 'a', _type: 'purposeTransfer'}],
    consentAge: 40,
  },
  {_type: 'processingPurpose', legalBasis: '6(1)(c)', specialCondition: '9(2)(h)'},
  {_type: 'organisation', country: 'NO', orgNumber: '123', email: 'nobody'},
  {
    _type: 'processorAgreement',
    location: 'US',
    transferBasis: 'none',
    safeguardUrl: 'ftp://example.com',
  },
  {_type: 'processorAgreement', transferBasis: 'scc', transferReviewOn: '2020-07-16'},
  {_type: 'processorAgreement', searchedBy: 'people'},
  {_type: 'brand', languages: ['nb'], prevailingLanguage: 'da', accentColor: 'red'},
  {_type: 'brandGroup', leadTimeDays: 3},
  {_type: 'cookie'},
  {_type: 'clause', overrides: ref('other'), texts: [{_key: 'a', _type: 'clauseText'}]},
  {_type: 'changeNotice', effectiveOn: '2027-01-01', immediateReason: 'mistake_corrected'},
  {
    _type: 'privacyNotice',
    stamp: {wording: '{datum}'},
    sections: [
      {_type: 'ownSection', _key: 'a', heading: '1. Who we are'},
      {_type: 'embeddedSection', _key: 'b', role: 'joint_controller', version: 1},
      {_type: 'embeddedSection', _key: 'c', role: 'processor', version: 1},
    ],
  },
]

test.each(wrong)(
  'what is wrong with a $_type is said in the editor’s language alone',
  async (one) => {
    // Sanity says in its own words that a slug is empty.
    const ours = async (locale: 'en-US' | 'nb-NO' | 'da-DK') =>
      (await findingsOf(one, {locale})).filter((finding) => !finding.includes('in slug.current'))
    const inEnglish = await ours('en-US')
    const inNorwegian = await ours('nb-NO')
    const inDanish = await ours('da-DK')
    expect(inEnglish.length).toBeGreaterThan(0)
    expect(inNorwegian).toHaveLength(inEnglish.length)
    for (const [index, english] of inEnglish.entries()) {
      expect(inNorwegian[index]).not.toBe(english)
      expect(inDanish[index]).not.toBe(english)
    }
  },
)

test('no rule returns a plain sentence, which only some editors could read', () => {
  const folder = join(import.meta.dirname, '../../schemas')
  const plain = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return /return ['"`][A-Z]|\.(error|warning)\(\s*['"`]|true \| string/.test(source)
    })
  expect(plain).toEqual([])
})
