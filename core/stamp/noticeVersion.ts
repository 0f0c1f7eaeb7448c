import * as z from 'zod'

import {versionKinds} from '../content/privacyNotice.js'
import {languageSchema} from '../language.js'

/** What a notice is known by: its chain of versions belongs to exactly this. */
export const noticeNameSchema = z.object({
  brand: z.string(),
  /** The notice's slug, `privacy` unless said. */
  notice: z.string(),
  language: languageSchema,
})

export type NoticeName = z.infer<typeof noticeNameSchema>

/** A stamped version without its text: what the archive lists and the hash is over. */
export const versionMetadataSchema = noticeNameSchema.extend({
  title: z.string(),
  version: z.number().int().positive(),
  kind: z.enum(versionKinds),
  summary: z.string(),
  stampedAt: z.string(),
  effectiveAt: z.string(),
  contentHash: z.string(),
  /** `null` for version 1. */
  previousHash: z.string().nullable(),
  hash: z.string(),
  signature: z.string(),
  /** Which public key verifies the signature. */
  keyId: z.string(),
})

export type VersionMetadata = z.infer<typeof versionMetadataSchema>

/** A stamped version as the Content Lake keeps it. Never changed once created. */
export const noticeVersionSchema = versionMetadataSchema.extend({
  _id: z.string(),
  _type: z.literal('noticeVersion'),
  /** The notice document it was stamped from, and its revision. */
  noticeId: z.string(),
  noticeRevision: z.string(),
  /** The change notice that made it, where one did. */
  changeNoticeId: z.string().nullish(),
  /** Why a material change was in force at once. */
  immediateReason: z.string().nullish(),
  /** The version of the prevailing language that this translation follows. */
  follows: z.number().int().nullish(),
  /** The version whose text is here corrected, at once, while another was upcoming. */
  corrects: z.number().int().nullish(),
  /** The version that this one stamps again, as it is, after a correction or a call-off before it. */
  repeats: z.number().int().nullish(),
  /** The upcoming version that this one calls off: at its date the text stays as it was before. */
  callsOff: z.number().int().nullish(),
  /** Why the notice was retired, in the editor's words; no reader sees them. */
  retiredReason: z.string().nullish(),
  /** The kind that the rules proposed, where the editor lowered it, with the editor's reason. */
  loweredFrom: z.enum(versionKinds).nullish(),
  loweredReason: z.string().nullish(),
  /** When a privacy lead confirmed the lower kind. */
  confirmedAt: z.string().nullish(),
  /** Why it was published in spite of errors that the checks found. */
  despiteReason: z.string().nullish(),
  /** The resolved notice as JSON text: Sanity limits attribute paths. */
  resolved: z.string(),
})

export type NoticeVersion = z.infer<typeof noticeVersionSchema>

/** Document id of a version; the dots keep it from readers without a token. */
export function versionId(name: NoticeName, version: number): string {
  return `version.${name.brand}.${name.notice}.${name.language}.${version}`
}
