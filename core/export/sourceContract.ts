import * as z from 'zod'

import {languageSchema} from '../language.js'

/**
 * What is agreed with a system that answers over HTTPS, as `docs/personal-data-source.openapi.json`
 * describes it for its developers. A test holds the two together.
 */
const idSchema = z.string().regex(/^[0-9a-f]{24}$/)
const subjectKeySchema = z.string().regex(/^[0-9a-f]{32}$/)

/** What a source is asked: the body of both calls, signed by headers of Standard Webhooks. */
export const sourceAskSchema = z.object({
  ask: z
    .enum(['collect', 'erase'])
    .describe('Which call this is. A signed body of one is never valid at the other.'),
  requestId: idSchema.describe('The request of the person. The same when it is asked again.'),
  address: z.string().describe('The e-mail address that the person has proven to read.'),
  subjectKey: subjectKeySchema.describe(
    'An opaque key of the person, to be repeated in the answer.',
  ),
  brands: z.array(z.string()).describe('Slugs of the brands that the request covers.'),
  language: languageSchema.describe('The language that labels and titles are wanted in.'),
  fact: z
    .string()
    .optional()
    .describe('The fact that the source wants beside the mailbox, as the person typed it.'),
})

export type SourceAsk = z.infer<typeof sourceAskSchema>

const about = {requestId: idSchema, subjectKey: subjectKeySchema}

const fieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,59}$/)
const label = z.string().min(1).max(200)
const named = {
  key: fieldName.describe('Stable, for programs.'),
  label: label.describe('In the language that was asked for.'),
}

const sourceRecordSchema = z.object({
  type: fieldName.describe('Stable, for programs: records of one type share their fields.'),
  title: label.describe('The type in the language that was asked for.'),
  basis: z
    .string()
    .regex(/^6\(1\)\([a-f]\)$/)
    .describe('The ground it is held on, as 6(1)(a) of the GDPR.'),
  isGivenByPerson: z.boolean().describe('The person gave it; it was not made by the system.'),
  fields: z
    .array(
      z.discriminatedUnion('format', [
        z.object({...named, format: z.literal('text'), value: z.string().max(50_000).nullable()}),
        z.object({...named, format: z.literal('instant'), value: z.iso.datetime().nullable()}),
        z.object({...named, format: z.literal('date'), value: z.iso.date().nullable()}),
        z.object({...named, format: z.literal('number'), value: z.number().nullable()}),
        z.object({...named, format: z.literal('yesno'), value: z.boolean().nullable()}),
      ]),
    )
    .min(1)
    .max(200),
})

/** The first line: whose the answer is. */
export const beginLineSchema = z.object({begin: z.object(about)})

/** One record a line. */
export const recordLineSchema = z.object({record: sourceRecordSchema})

const silent = z.enum(['nothing', 'several', 'factNeeded'])

/** The last line but one of a search: whose it is once more, and how many records came. */
export const collectEndSchema = z.object({
  end: z.discriminatedUnion('outcome', [
    z.object({...about, outcome: z.literal('found'), count: z.number().int().positive()}),
    z.object({...about, outcome: silent, count: z.literal(0)}),
  ]),
})

/** The last line but one of an erasure. */
export const eraseEndSchema = z.object({
  end: z.discriminatedUnion('outcome', [
    z.object({...about, outcome: z.literal('erased'), count: z.number().int().positive()}),
    z.object({
      ...about,
      outcome: z.literal('kept'),
      law: z.string().min(3).max(200).describe('The law that says so, with its article.'),
      until: z.iso.date().optional().describe('The day from which it is not kept, if known.'),
    }),
    z.object({...about, outcome: silent}),
  ]),
})

/** The last line: the signature of all before it. */
export const signatureLineSchema = z.object({
  signature: z
    .string()
    .regex(/^v1,[A-Za-z0-9+/]{43}=$/)
    .describe(
      'As `webhook-signature` of Standard Webhooks has it, over id.timestamp.text: the id and the timestamp of the answer’s headers, and every byte of the body before this line.',
    ),
})

/** Every line that a search may be answered with. */
export const collectLineSchema = z.union([
  beginLineSchema,
  recordLineSchema,
  collectEndSchema,
  signatureLineSchema,
])

/** Every line that an erasure may be answered with. */
export const eraseLineSchema = z.union([beginLineSchema, eraseEndSchema, signatureLineSchema])
