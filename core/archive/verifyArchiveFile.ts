import * as z from 'zod'

import {hashOf} from '../stamp/contentHash.js'
import {isSignedBy} from '../stamp/versionSignature.js'
import {
  archiveManifestSchema,
  archivePaths,
  manifestSignatureSchema,
  type ArchiveManifest,
} from './archiveManifest.js'
import {readPublicKeys} from './publicKeysJson.js'
import {sha256} from './sha256.js'
import {verdictSentence} from './verdictSentence.js'
import {findHash, verifyEvidence, type EvidenceVerdict} from './verifyEvidence.js'

type Files = ReadonlyMap<string, Uint8Array>

/** What an archive file proves; `sentence` says it in words. */
export type ArchiveFileVerdict =
  | {readonly state: 'unreadable'; readonly sentence: string}
  | {
      readonly state: 'holds' | 'broken'
      readonly brand: string
      readonly at: string
      /** The keys were taken out of the file itself: it is whole, but whose it is must be asked. */
      readonly hasOwnKeys: boolean
      readonly keyIds: readonly string[]
      /** What is wrong with the file around the chains, the first thing found. */
      readonly problem: string | null
      readonly notices: readonly {
        readonly notice: string
        readonly language: string
        readonly verdict: EvidenceVerdict
        readonly sentence: string
        readonly mailed: Readonly<Record<string, number>>
      }[]
    }

/**
 * Verifies an archive file from itself alone: the functions' signature over its manifest, every
 * file's hash, and the chains in it.
 *
 * @param options Public keys that came from elsewhere than the file, and hashes that were mailed.
 */
export async function verifyArchiveFile(
  files: Files,
  options: {
    readonly publicKeys?: Readonly<Record<string, string>> | undefined
    readonly hashes?: readonly string[]
  } = {},
): Promise<ArchiveFileVerdict> {
  const manifest = archiveManifestSchema.safeParse(jsonIn(files, archivePaths.manifest)).data
  const publicKeys = options.publicKeys ?? readPublicKeys(jsonIn(files, archivePaths.publicKeys))
  if (!manifest || !publicKeys) {
    return {state: 'unreadable', sentence: 'This is no archive file, or parts of it are missing.'}
  }
  const problem =
    (await signatureProblem(files, publicKeys)) ?? (await fileProblem(files, manifest))
  const notices = []
  for (const archived of manifest.notices) {
    const versions = z.array(z.unknown()).catch([]).parse(jsonIn(files, archived.chain))
    const head = {version: archived.version, hash: archived.hash}
    const verdict = await verifyEvidence({name: archived, versions, head}, publicKeys)
    const mailed = (options.hashes ?? []).flatMap((hash) => {
      const version = findHash(versions, hash)?.version
      return version === undefined ? [] : [[hash, version] as const]
    })
    notices.push({
      notice: archived.notice,
      language: archived.language,
      verdict,
      sentence: verdictSentence(archived, verdict),
      mailed: Object.fromEntries(mailed),
    })
  }
  const hasBroken = problem !== undefined || notices.some(({verdict}) => verdict.state === 'broken')
  return {
    state: hasBroken ? 'broken' : 'holds',
    brand: manifest.brand,
    at: manifest.at,
    hasOwnKeys: options.publicKeys === undefined,
    keyIds: Object.keys(publicKeys),
    problem: problem ?? null,
    notices,
  }
}

function jsonIn(files: Files, path: string): unknown {
  const bytes = files.get(path)
  if (!bytes) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function signatureProblem(
  files: Files,
  publicKeys: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const signed = manifestSignatureSchema.safeParse(jsonIn(files, archivePaths.signature)).data
  if (!signed) return `${archivePaths.signature} is missing or cannot be read.`
  const publicKey = Object.hasOwn(publicKeys, signed.keyId) ? publicKeys[signed.keyId] : undefined
  if (publicKey === undefined) return 'The file is signed by a key that is none of the public keys.'
  const isWhole = (await hashOf(jsonIn(files, archivePaths.manifest))) === signed.hash
  const isSigned = await isSignedBy(publicKey, signed.hash, signed.signature)
  return isWhole && isSigned ? undefined : `${archivePaths.manifest} is not as it was signed.`
}

async function fileProblem(files: Files, manifest: ArchiveManifest): Promise<string | undefined> {
  for (const {path, sha256: expected} of manifest.files) {
    const bytes = files.get(path)
    if (!bytes) return `${path} is missing.`
    if ((await sha256(bytes)) !== expected) return `${path} is not as it was written.`
  }
  const known = new Set<string>([archivePaths.manifest, archivePaths.signature])
  for (const {path} of manifest.files) known.add(path)
  const added = [...files.keys()].find((path) => !known.has(path))
  return added === undefined ? undefined : `${added} was added.`
}
