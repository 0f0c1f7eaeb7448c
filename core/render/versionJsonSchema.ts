import * as z from 'zod'

import {resolvedNoticeSchema} from '../compose/resolvedNotice.js'
import {versionMetadataSchema} from '../stamp/noticeVersion.js'

const metadata = versionMetadataSchema.omit({keyId: true}).shape
const {sections, facts} = resolvedNoticeSchema.shape

/** A stamped version as programs get it: the answer of `?format=json`. */
export const versionJsonSchema = z.object({
  ...metadata,
  brand: metadata.brand.describe('Short name of the brand, as in the address.'),
  notice: metadata.notice.describe('Short name of the notice, `privacy` unless said.'),
  version: metadata.version.describe('Number within brand, notice and language, from 1 on.'),
  kind: metadata.kind.describe('How much this version changes for the people it speaks to.'),
  summary: metadata.summary.describe('What has changed, in the language of the notice.'),
  stampedAt: metadata.stampedAt.describe('When the version was made, ISO 8601.'),
  effectiveAt: metadata.effectiveAt.describe('From when it is in force, ISO 8601.'),
  contentHash: metadata.contentHash.describe(
    'SHA-256 of the canonical JSON (RFC 8785) of the resolved notice, lower-case hex.',
  ),
  previousHash: metadata.previousHash.describe('`hash` of the version before; null for the first.'),
  hash: metadata.hash.describe('SHA-256 over names, number, dates, kind and the other two hashes.'),
  signature: metadata.signature.describe('Ed25519 over `hash`; the key stands at /api/health.'),
  stamp: z.string().describe('The stamp line as printed.'),
  sections: sections.describe(
    'The text in reading order: Portable Text blocks, tables and lists of descriptions.',
  ),
  facts: facts.describe('The facts that the text shows, as data.'),
  follows: z
    .number()
    .int()
    .optional()
    .describe('In a translation: the version of the prevailing language that it follows.'),
  lags: z
    .boolean()
    .optional()
    .describe('In a translation, as shown today: the prevailing language has a newer version.'),
  prevailing: z
    .object({language: versionMetadataSchema.shape.language, version: z.number(), url: z.string()})
    .optional()
    .describe('The newer version of the prevailing language, where the translation lags.'),
})

/**
 * The schema as JSON Schema (draft 2020-12). It lets properties through that it does not name, so
 * that what checks against it today also takes what is added tomorrow.
 */
export function publishedVersionSchema(id: string): Record<string, unknown> {
  const {$schema, ...schema} = z.toJSONSchema(versionJsonSchema, {
    target: 'draft-2020-12',
    io: 'input',
  })
  return {$schema, $id: id, title: 'A version of a privacy notice', ...schema}
}
