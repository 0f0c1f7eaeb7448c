import {archivePaths, type ArchiveManifest} from '../../../core/archive/archiveManifest.js'
import {sha256} from '../../../core/archive/sha256.js'
import {hashOf} from '../../../core/stamp/contentHash.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import type {Services} from '../services.js'
import {jsonEntry, type ArchiveEntry} from './archiveEntry.js'

/** The manifest over all files of an archive, and the functions' signature over it. */
export async function signManifest(
  {settings}: Services,
  manifest: Omit<ArchiveManifest, 'files'>,
  entries: readonly ArchiveEntry[],
  at: string,
): Promise<ArchiveEntry[]> {
  const files: {path: string; sha256: string}[] = []
  for (const {path, bytes} of entries) files.push({path, sha256: await sha256(bytes)})
  const whole = {...manifest, files}
  const hash = await hashOf(whole)
  const signer = await openVersionSigner(settings.secrets.SIGNING_KEY)
  const signature = {hash, keyId: signer.keyId, signature: await signer.sign(hash)}
  return [
    jsonEntry(archivePaths.manifest, whole, at),
    jsonEntry(archivePaths.signature, signature, at),
  ]
}
