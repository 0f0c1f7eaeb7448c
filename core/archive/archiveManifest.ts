import * as z from 'zod'

import {noticeNameSchema} from '../stamp/noticeVersion.js'

/** Where what stands in an archive file. */
export const archivePaths = {
  manifest: 'archive.json',
  signature: 'archive.signature.json',
  publicKeys: 'public-keys.json',
  howTo: 'HOW-TO-VERIFY.md',
  script: 'verify.mjs',
  changes: 'change-notices.json',
  deliveries: 'deliveries.json',
} as const

/** The folder of one notice in one language inside an archive file. */
export function archiveFolder({notice, language}: {notice: string; language: string}): string {
  return `${notice}/${language}`
}

const archivedNoticeSchema = noticeNameSchema.extend({
  /** The version in force then; `null` before the first one, and after the last. */
  inForce: z.number().int().nullable(),
  isRetired: z.boolean(),
  /** Where the chain ended then. */
  version: z.number().int().positive(),
  hash: z.string(),
  /** The whole chain until then. */
  chain: z.string(),
})

/** What an archive file is of, and the SHA-256 of everything else in it. */
export const archiveManifestSchema = z.object({
  brand: z.string(),
  /** As asked: a calendar date means its end in the time zone. */
  at: z.string(),
  timeZone: z.string(),
  notices: z.array(archivedNoticeSchema).min(1),
  files: z.array(z.object({path: z.string(), sha256: z.string()})),
})

export type ArchiveManifest = z.infer<typeof archiveManifestSchema>
export type ArchivedNotice = z.infer<typeof archivedNoticeSchema>

/** The functions' signature over the manifest, and so over every file. */
export const manifestSignatureSchema = z.object({
  /** SHA-256 of the canonical JSON of the manifest. */
  hash: z.string(),
  keyId: z.string(),
  signature: z.string(),
})
