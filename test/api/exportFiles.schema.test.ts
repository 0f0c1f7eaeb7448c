import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import schemaRoute from '../../api/schemas/personal-data-export.js'
import {portablePart, type ExportContent} from '../../core/export/exportContent.js'
import {reasonsNotIncluded} from '../../core/export/exportFile.js'
import {exportJson} from '../../core/export/exportJson.js'
import {exportSchemaPath} from '../../core/export/exportSchema.js'
import {requestKinds} from '../../core/export/requestKind.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'
import {emptyHead, exportContent, record, section, textOf} from './exportContent.js'

const address = `${functionsOrigin}${exportSchemaPath}`
let stack: Awaited<ReturnType<typeof startLocalStack>>
let response: Response
let published: Record<string, unknown>

beforeAll(async () => {
  stack = await startLocalStack()
  response = await schemaRoute.fetch(new Request(address))
  published = z.record(z.string(), z.unknown()).parse(await response.json())
})
afterAll(async () => await stack.close())

const attachment = {
  source: 'people.byraa',
  organisation: 'Byrå AS',
  name: 'byraa-as-1.pdf',
  mediaType: 'application/pdf' as const,
  bytes: 4711,
}
const [missing] = emptyHead.notIncluded
const values = {text: 'æøå', long: 'x'.repeat(5000), number: -3.5, yes: false, none: null}
const full = exportContent(
  [
    section([record(values, {type: 'contact', basis: '6(1)(a)'}), record(values)]),
    section([], {source: 'booking', state: 'failed'}),
    section([], {source: 'shop', state: 'several'}),
  ],
  {
    attachments: [attachment],
    isComplete: false,
    restDueOn: '2026-12-22',
    notIncluded: reasonsNotIncluded.map((why) => ({
      organisation: 'Byrå AS',
      service: null,
      contact: null,
      source: missing?.source ?? null,
      why,
    })),
  },
)

async function jsonOf(content: ExportContent): Promise<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(await textOf(exportJson(content))))
}

function isAsPublished(json: unknown): boolean {
  return z.fromJSONSchema(published).safeParse(json).success
}

test('the schema of an export can be fetched by any site, and kept', () => {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/schema+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('public, max-age=3600, s-maxage=86400')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(published['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(published['$id']).toBe(address)
})

const exports: readonly (readonly [string, ExportContent])[] = [
  ['an export with everything in it', full],
  ['its portable part', portablePart(full)],
  ['an export of nothing', exportContent([], {authority: null, notIncluded: []})],
  ...requestKinds.map((kind) => {
    const request = {...emptyHead.request, kind}
    const title: string = `an export for ${kind}`
    return [title, exportContent([], {request})] as const
  }),
]

test.each(exports)('%s is as the published schema says', async (_, content) => {
  expect(isAsPublished(await jsonOf(content))).toBe(true)
})

test('the published schema demands every field of the head', async () => {
  const json = await jsonOf(full)
  expect(new Set(z.array(z.string()).parse(published['required']))).toEqual(
    new Set(Object.keys(json)),
  )
  for (const key of Object.keys(json)) {
    const {[key]: _, ...less} = json
    expect(isAsPublished(less), key).toBe(false)
  }
})

test.each([
  ['another format', {format: 'something-else'}],
  ['another version', {formatVersion: 2}],
  ['a scope that is none', {scope: 'some'}],
  ['a section without records', {sections: [{...full.head.sections[0]}]}],
  ['an attachment of a kind that is not taken', {attachments: [{...attachment, mediaType: 'a/b'}]}],
])('the published schema refuses %s', async (_, change) => {
  expect(isAsPublished({...(await jsonOf(full)), ...change})).toBe(false)
})

test('fields that come later are let through', async () => {
  expect(JSON.stringify(published)).not.toContain('"additionalProperties":false')
  expect(isAsPublished({...(await jsonOf(full)), later: 1})).toBe(true)
})

test('where the records lie sealed is not in the file', async () => {
  const content = exportContent([section([record({a: '1'})], {part: 'part-of-a-request-1'})])
  expect(await textOf(exportJson(content))).not.toContain('part-of-a-request')
})
