import * as z from 'zod'

import {keyMarksSchema} from '../deployment/keyMarks.js'
import {hashOf} from '../stamp/contentHash.js'
import {isSignedBy, type VersionSigner} from '../stamp/versionSignature.js'
import {backupPartNames} from './backupParts.js'

export const backupFormat = 'privacy-notices-backup/1'

/** Says what a file of a backup holds; its last line. */
export const backupManifestSchema = z.object({
  format: z.literal(backupFormat),
  part: z.enum(backupPartNames),
  projectId: z.string(),
  dataset: z.string(),
  /** When reading began: what came later may be in it, and may not. */
  at: z.string(),
  /** After this the file is to be deleted; `null` where it may be kept. */
  keepUntil: z.string().nullable(),
  /** How many documents of each type. */
  counts: z.record(z.string(), z.number().int()),
  /** The hash of the last line, which binds all lines before it. */
  hash: z.string(),
  /** Public keys that versions were signed with, newest first. */
  publicKeys: z.array(z.object({id: z.string(), publicKey: z.string()})),
  /** Tell, without giving them away, whether the keys of a deployment are those of this dataset. */
  keyMarks: keyMarksSchema,
})

export type BackupManifest = z.infer<typeof backupManifestSchema>

export const signedManifestSchema = z.object({
  manifest: backupManifestSchema,
  signature: z.object({keyId: z.string(), signature: z.string()}),
})

export type SignedManifest = z.infer<typeof signedManifestSchema>

/** What is signed can be taken for no version: their signatures are over a bare hash. */
async function signedText(manifest: BackupManifest): Promise<string> {
  return `${backupFormat} ${await hashOf(manifest)}`
}

/** Signs a manifest with the key that signs versions. */
export async function signBackupManifest(
  manifest: BackupManifest,
  signer: VersionSigner,
): Promise<SignedManifest> {
  const signature = await signer.sign(await signedText(manifest))
  return {manifest, signature: {keyId: signer.keyId, signature}}
}

/**
 * Whether a manifest was signed by the key it names.
 *
 * @param publicKeys raw Ed25519 public keys (base64url) by key id
 */
export async function isBackupSigned(
  {manifest, signature}: SignedManifest,
  publicKeys: Readonly<Record<string, string>>,
): Promise<boolean> {
  const key = publicKeys[signature.keyId]
  return (
    key !== undefined && (await isSignedBy(key, await signedText(manifest), signature.signature))
  )
}
