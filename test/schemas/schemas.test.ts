import {createSchema} from 'sanity'
import {expect, test} from 'vitest'
import * as z from 'zod'

import {brandSchema, newsletterSchema} from '../../core/content/brand.js'
import {brandGroupSchema} from '../../core/content/brandGroup.js'
import {changeNoticeSchema} from '../../core/content/changeNotice.js'
import {clauseSchema} from '../../core/content/clause.js'
import {cookieSchema} from '../../core/content/cookie.js'
import {localizedTextSchema} from '../../core/content/localizedText.js'
import {organisationSchema} from '../../core/content/organisation.js'
import {inlineFactSchema, ownTableSchema} from '../../core/content/portableText.js'
import {
  nextDecisionSchema,
  privacyNoticeSchema,
  sectionSchema,
} from '../../core/content/privacyNotice.js'
import {processingPurposeSchema} from '../../core/content/processingPurpose.js'
import {processorAgreementSchema} from '../../core/content/processorAgreement.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {noticeHeadSchema} from '../../core/stamp/noticeHead.js'
import {noticeVersionSchema} from '../../core/stamp/noticeVersion.js'
import {editorTypes, recordTypes, schemaTypes} from '../../schemas/index.js'

/** A type or field as it is written, down to the fields of its fields. */
interface Described {
  name?: unknown
  type?: unknown
  title?: unknown
  description?: unknown
  initialValue?: unknown
  fields?: Described[] | undefined
  of?: Described[] | undefined
}

const describedSchema: z.ZodType<Described> = z.lazy(() =>
  z.object({
    name: z.unknown().optional(),
    type: z.unknown().optional(),
    title: z.unknown().optional(),
    description: z.unknown().optional(),
    initialValue: z.unknown().optional(),
    fields: z.array(describedSchema).optional(),
    of: z.array(describedSchema).optional(),
  }),
)

const groupedSchema = z.object({
  groups: z.array(z.object({name: z.string(), default: z.boolean().optional()})),
  fields: z.array(z.object({name: z.string(), group: z.string().optional()})),
})

function* fieldsOf(definition: unknown, path: string): Generator<{path: string; field: Described}> {
  const {fields = [], of = []} = describedSchema.parse(definition)
  for (const field of fields) {
    const here = `${path}.${String(field.name)}`
    yield {path: here, field}
    yield* fieldsOf(field, here)
  }
  for (const member of of) yield* fieldsOf(member, `${path}[]`)
}

test('the schema compiles without a problem', () => {
  const schema = createSchema({name: 'default', types: schemaTypes})
  const {_validation: validation = []} = schema
  const problems = validation.flatMap(({path, problems: found}) =>
    found.map(({message, severity}) => `${severity} ${JSON.stringify(path)}: ${message}`),
  )
  expect(problems).toEqual([])
  for (const {name} of schemaTypes) expect(schema.get(name), name).toBeDefined()
})

test('every type that editors write has a title, a description', () => {
  for (const type of editorTypes) {
    expect(type.title, type.name).toBeTruthy()
    expect(describedSchema.parse(type).description, type.name).toBeTruthy()
  }
})

test('every field that editors fill in says what it is and what a good answer is', () => {
  const silent = editorTypes
    .flatMap((type) => [...fieldsOf(type, type.name)])
    .filter(({field}) => !field.title || !field.description)
    .map(({path}) => path)
  expect(silent).toEqual([])
})

test('nobody edits what the functions write', () => {
  for (const type of recordTypes) expect(type, type.name).toMatchObject({readOnly: true})
})

test('every type that editors write has an icon', () => {
  for (const type of editorTypes) expect(type.icon, type.name).toBeDefined()
})

test('every field of a document stands under one of its tabs', () => {
  for (const type of editorTypes.filter(({type: kind}) => kind === 'document')) {
    const {groups, fields} = groupedSchema.parse(type)
    const known = groups.map(({name}) => name)
    expect(
      groups.filter((group) => group.default),
      type.name,
    ).toHaveLength(1)
    for (const {name, group} of fields) expect(known, `${type.name}.${name}`).toContain(group)
  }
})

test('what can be chosen from a short list is chosen from the start, where one answer is usual', () => {
  const open = editorTypes
    .flatMap((type) => [...fieldsOf(type, type.name)])
    .filter(({field}) => field.type === 'boolean' && field.initialValue === undefined)
    .map(({path}) => path)
  // Unknown is an answer of its own: no column is shown then.
  expect(open).toEqual(['cookie.isBlockable'])
})

test('every document that editors write has a preview and orderings', () => {
  for (const type of editorTypes.filter(({type: kind}) => kind === 'document')) {
    expect(type, type.name).toHaveProperty('preview')
    expect(type, type.name).toHaveProperty('orderings')
  }
})

const shapes: Record<string, {shape: object}> = {
  brand: brandSchema,
  brandGroup: brandGroupSchema,
  changedNotice: changeNoticeSchema.shape.notices.element,
  changeNotice: changeNoticeSchema,
  clause: clauseSchema,
  clauseText: clauseSchema.shape.texts.element,
  cookie: cookieSchema,
  contactPoint: organisationSchema.shape.contactPoints.unwrap().unwrap().element,
  dataCategory: processingPurposeSchema.shape.dataCategories.element,
  fact: inlineFactSchema,
  localizedText: localizedTextSchema,
  newsletter: newsletterSchema,
  nextDecision: nextDecisionSchema,
  noticeHead: noticeHeadSchema,
  noticeStamp: privacyNoticeSchema.shape.stamp,
  noticeVersion: noticeVersionSchema,
  organisation: organisationSchema,
  optOut: optOutSchema,
  ownTable: ownTableSchema,
  privacyNotice: privacyNoticeSchema,
  processingPurpose: processingPurposeSchema,
  processorAgreement: processorAgreementSchema,
  purposeTransfer: processingPurposeSchema.shape.transfers.unwrap().unwrap().element,
  recipientKind: processingPurposeSchema.shape.recipientCategories.unwrap().unwrap().element,
  tableRow: ownTableSchema.shape.rows.element,
  ...Object.fromEntries(
    sectionSchema.options.map((option) => [option.shape._type.value, option] as const),
  ),
}

test.each(Object.entries(shapes))(
  'a %s is stored with the fields that core reads',
  (name, {shape}) => {
    const type = schemaTypes.find((one) => one.name === name)
    const stored = describedSchema.parse(type).fields?.map((field) => String(field.name)) ?? []
    const read = Object.keys(shape).filter((field) => !field.startsWith('_'))
    expect(stored.toSorted()).toEqual(read.toSorted())
  },
)
