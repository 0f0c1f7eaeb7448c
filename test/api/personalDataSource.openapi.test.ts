import {readFileSync} from 'node:fs'

import {expect, test} from 'vitest'
import * as z from 'zod'

import {usualSourceLimits} from '../../api/_server/export/sources/callSource.js'
import {
  collectLineSchema,
  eraseLineSchema,
  signatureLineSchema,
  sourceAskSchema,
} from '../../core/export/sourceContract.js'
import {isSignatureOf} from '../../core/token/isSignatureOf.js'

const exampleSchema = z.record(z.string(), z.object({value: z.unknown()}))
const callSchema = z.object({
  post: z.object({
    parameters: z.array(z.object({name: z.string(), in: z.literal('header'), example: z.string()})),
    requestBody: z.object({
      content: z.object({'application/json': z.object({examples: exampleSchema})}),
    }),
    responses: z.object({
      '200': z.object({
        headers: z.record(z.string(), z.unknown()),
        content: z.object({'application/x-ndjson': z.object({examples: exampleSchema})}),
      }),
    }),
  }),
})
const documentSchema = z.object({
  openapi: z.literal('3.1.1'),
  info: z.object({description: z.string()}),
  paths: z.object({'/collect': callSchema, '/erase': callSchema}),
  components: z.object({schemas: z.record(z.string(), z.unknown())}),
})

const file = new URL('../../docs/personal-data-source.openapi.json', import.meta.url)
const text = readFileSync(file, 'utf8')
const document = documentSchema.parse(JSON.parse(text))
const schemas = {Ask: sourceAskSchema, CollectLine: collectLineSchema, EraseLine: eraseLineSchema}

/** OpenAPI 3.1 has this dialect of JSON Schema by itself. */
function jsonSchemaOf(schema: z.ZodType): object {
  const {$schema: _dialect, ...rest} = z.toJSONSchema(schema, {io: 'input'})
  return rest
}

test('the schemas of the OpenAPI file are those that answers are checked against', () => {
  expect(document.components.schemas).toEqual(
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, jsonSchemaOf(one)])),
  )
})

test('every reference in the OpenAPI file leads somewhere', () => {
  const referred = [...text.matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)]
  expect(new Set(referred.map(([, name]) => name))).toEqual(new Set(Object.keys(schemas)))
  expect(text.match(/"\$ref"/g)).toHaveLength(referred.length)
})

test.each([
  ['/collect', collectLineSchema],
  ['/erase', eraseLineSchema],
] as const)('the examples of %s are as agreed', (path, lineSchema) => {
  const {post} = document.paths[path]
  const asks = post.requestBody.content['application/json'].examples
  for (const {value} of Object.values(asks)) {
    expect(sourceAskSchema.parse(value)).toEqual(value)
    expect(value).toMatchObject({ask: path.slice(1)})
  }
  const answers = post.responses['200'].content['application/x-ndjson'].examples
  for (const [name, {value}] of Object.entries(answers)) {
    const lines = z.string().endsWith('\n').parse(value).trimEnd().split('\n')
    for (const line of lines) {
      const json: unknown = JSON.parse(line)
      expect(lineSchema.parse(json)).toEqual(json)
    }
    expect(lines.at(-2)).toContain(`"outcome":"${name}"`)
  }
  expect(post.parameters.map(({name}) => name)).toEqual([
    'webhook-id',
    'webhook-timestamp',
    'webhook-signature',
  ])
  expect(Object.keys(post.responses['200'].headers)).toEqual(['webhook-id', 'webhook-timestamp'])
})

test.each(['/collect', '/erase'] as const)(
  'the examples of %s are signed as developers will check them',
  async (path) => {
    const {post} = document.paths[path]
    const [secret = ''] = /whsec_\w+/.exec(document.info.description) ?? []
    const [id, timestamp, signature = ''] = post.parameters.map(({example}) => example)
    const isSigned = async (body: string, by: string): Promise<boolean> =>
      await isSignatureOf(by, new TextEncoder().encode(`${id}.${timestamp}.${body}`), secret)
    const [ask] = Object.values(post.requestBody.content['application/json'].examples)
    expect(await isSigned(JSON.stringify(ask?.value), signature)).toBe(true)
    const answers = post.responses['200'].content['application/x-ndjson'].examples
    for (const {value} of Object.values(answers)) {
      const [, before = '', last = ''] = /^(.*\n)(.+\n)$/s.exec(String(value)) ?? []
      const by = signatureLineSchema.parse(JSON.parse(last)).signature
      expect(await isSigned(before, by)).toBe(true)
      expect(await isSigned(`${before} `, by)).toBe(false)
    }
  },
)

test('the OpenAPI file names the limits that hold', () => {
  const {firstByteMs, silenceMs, totalMs, bytes} = usualSourceLimits
  const {description} = document.info
  expect(description).toContain(
    `may hold ${bytes / 1_000_000} MB and take ${totalMs / 1000} seconds`,
  )
  expect(description).toContain(`first byte comes within ${firstByteMs / 1000} seconds`)
  expect(description).toContain(`no more than ${silenceMs / 1000} seconds`)
})
