import {expect, test} from 'vitest'
import * as z from 'zod'

import {versionJson} from '../../../core/render/versionJson.js'
import {publishedVersionSchema, versionJsonSchema} from '../../../core/render/versionJsonSchema.js'
import {composedDemo} from '../../emulator/composedDemo.js'
import {versionOf} from './versionOf.js'

const address = 'https://example.com/api/schemas/notice-version'
const demo = [...composedDemo(3).values()]

const schemaSchema = z.looseObject({
  $schema: z.string(),
  $id: z.string(),
  required: z.array(z.string()),
  properties: z.record(z.string(), z.looseObject({description: z.string().optional()})),
})
const published = schemaSchema.parse(JSON.parse(JSON.stringify(publishedVersionSchema(address))))

test('the published schema is JSON Schema 2020-12, by its own address', () => {
  expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(published.$id).toBe(address)
})

test('the published schema names what a version’s JSON holds, and demands all of it', () => {
  const [resolved] = demo
  if (!resolved) throw new Error('the demo has no notice')
  const json = versionJson(versionOf(2), resolved, 'Versjon 2')
  expect(new Set(published.required)).toEqual(new Set(Object.keys(json)))
  const ofTranslations = ['follows', 'lags', 'prevailing']
  expect(new Set(Object.keys(published.properties))).toEqual(
    new Set([...Object.keys(json), ...ofTranslations]),
  )
})

test('the JSON of every demo notice is as its schema says, and loses nothing in it', () => {
  for (const resolved of demo) {
    const json: unknown = JSON.parse(
      JSON.stringify(versionJson(versionOf(2), resolved, 'Versjon 2')),
    )
    expect(versionJsonSchema.parse(json)).toEqual(json)
  }
})

test('the schema refuses a version without its hash, and a text without its marks', () => {
  const [resolved] = demo
  if (!resolved) throw new Error('the demo has no notice')
  const json = versionJson(versionOf(2), resolved, 'Versjon 2')
  const {hash: _hash, ...nameless} = json
  expect(versionJsonSchema.safeParse(nameless).success).toBe(false)
  const children = [{_type: 'span', _key: 's', text: 'Tekst'}]
  const block = {_type: 'block', _key: 'b', style: 'normal', children, markDefs: []}
  const sections = [{...resolved.sections[0], blocks: [block]}]
  expect(versionJsonSchema.safeParse({...json, sections}).success).toBe(false)
})

test('the schema lets through what it does not name', () => {
  expect(JSON.stringify(published)).not.toContain('"additionalProperties":false')
})
