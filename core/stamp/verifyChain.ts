import * as z from 'zod'

import {hashOf} from './contentHash.js'
import type {NoticeName, NoticeVersion, VersionMetadata} from './noticeVersion.js'
import {versionHash} from './versionHash.js'
import {isSignedBy} from './versionSignature.js'

/**
 * What does not hold: a number is there twice, a version is missing, of another notice, not linked
 * to the one before, its text or metadata altered, or not signed by a key of ours.
 */
export const brokenReasons = [
  'number',
  'missing',
  'name',
  'link',
  'text',
  'hash',
  'signature',
] as const

type BrokenBy = (typeof brokenReasons)[number]

/** Whether an archive holds; if not, the first version that does not and what is wrong with it. */
export type ChainVerdict =
  | {readonly state: 'holds'; readonly versions: number}
  | {
      readonly state: 'broken'
      readonly version: number
      readonly reason: BrokenBy
    }

/** Where the functions say a chain ends. */
interface ChainEnd {
  readonly version: number
  readonly hash: string | null
}

/**
 * Recomputes every hash, link and signature of one notice's versions, oldest first.
 *
 * @param publicKeys Raw Ed25519 public keys (base64url) by key id; a signature of an unknown key
 * does not hold.
 * @param head Where the functions say the chain ends: a last version that was removed shows only
 * there.
 */
export async function verifyChain(
  versions: readonly NoticeVersion[],
  publicKeys: Readonly<Record<string, string>>,
  head?: ChainEnd,
): Promise<ChainVerdict> {
  return await verify(versions, head, {isWhole: hasItsText, isSigned: signedBy(publicKeys)})
}

/**
 * The same without the texts: what can be recomputed of a whole archive at every run. A text that
 * was altered alone does not show here.
 */
export async function verifyMetadata(
  versions: readonly VersionMetadata[],
  publicKeys: Readonly<Record<string, string>>,
  head?: ChainEnd,
): Promise<ChainVerdict> {
  return await verify(versions, head, {isWhole: () => true, isSigned: signedBy(publicKeys)})
}

/**
 * Numbers, links and hashes alone, which cost little. Where the last hash is the one that the
 * signatures were verified with, every other hash is, too: all that could be wrong is a signature.
 */
export async function verifyLinks(
  versions: readonly VersionMetadata[],
  head?: ChainEnd,
): Promise<ChainVerdict> {
  return await verify(versions, head, {isWhole: () => true, isSigned: () => true})
}

type Holds<Version> = (version: Version) => Promise<boolean> | boolean

function signedBy(publicKeys: Readonly<Record<string, string>>): Holds<VersionMetadata> {
  return async ({keyId, hash, signature}) => {
    const publicKey = publicKeys[keyId]
    return publicKey !== undefined && (await isSignedBy(publicKey, hash, signature))
  }
}

async function verify<Version extends VersionMetadata>(
  versions: readonly Version[],
  head: ChainEnd | undefined,
  {isWhole, isSigned}: {readonly isWhole: Holds<Version>; readonly isSigned: Holds<Version>},
): Promise<ChainVerdict> {
  const ordered = versions.toSorted((a, b) => a.version - b.version)
  let previousHash: string | null = null
  for (const [index, version] of ordered.entries()) {
    const broken = (reason: BrokenBy) =>
      ({state: 'broken', version: version.version, reason}) as const
    if (version.version < index + 1) return broken('number')
    if (version.version > index + 1) return {state: 'broken', version: index + 1, reason: 'missing'}
    if (version.previousHash !== previousHash) return broken('link')
    if (!isOfSameNotice(version, ordered[0])) return broken('name')
    if (!(await isWhole(version))) return broken('text')
    if ((await versionHash(version)) !== version.hash) return broken('hash')
    if (!(await isSigned(version))) return broken('signature')
    previousHash = version.hash
  }
  if (head && head.version > ordered.length) {
    return {state: 'broken', version: ordered.length + 1, reason: 'missing'}
  }
  if (head && head.hash !== previousHash) {
    return {state: 'broken', version: ordered.length, reason: 'link'}
  }
  return {state: 'holds', versions: ordered.length}
}

function isOfSameNotice(version: NoticeName, first: NoticeName | undefined): boolean {
  return (
    version.brand === first?.brand &&
    version.notice === first.notice &&
    version.language === first.language
  )
}

const titleSchema = z.object({title: z.string()})

/** Whether a version's text is the one it was stamped with; the title is a part of the text. */
export async function hasItsText({
  resolved,
  contentHash,
  title,
}: Pick<NoticeVersion, 'resolved' | 'contentHash' | 'title'>): Promise<boolean> {
  try {
    const text: unknown = JSON.parse(resolved)
    return titleSchema.parse(text).title === title && (await hashOf(text)) === contentHash
  } catch {
    return false
  }
}
