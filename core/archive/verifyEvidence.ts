import * as z from 'zod'

import {
  noticeVersionSchema,
  versionId,
  type NoticeName,
  type NoticeVersion,
} from '../stamp/noticeVersion.js'
import {verifyChain, type ChainVerdict} from '../stamp/verifyChain.js'

/** All that the archive says of one notice in one language, as it is stored. */
export interface ChainEvidence {
  readonly name: NoticeName
  /** Documents of versions; whoever altered one may have made it no version at all. */
  readonly versions: readonly unknown[]
  /** Where the functions say the chain ends; `undefined` where that is not there or not readable. */
  readonly head: {readonly version: number; readonly hash: string | null} | undefined
  /** The highest number that a mail to the privacy lead was owed for. */
  readonly announced?: number | undefined
}

/** What does not hold, beyond what a chain says of itself. */
type BrokenBy =
  | Extract<ChainVerdict, {state: 'broken'}>['reason']
  /** A document that cannot be read as a version. */
  | 'unreadable'
  /** A version after the last one that the head knows. */
  | 'inserted'
  /** A version signed by a key that is none of ours, beside others that are signed by ours. */
  | 'unknownKey'
  /** All of it holds together and none of it is signed by a key of ours. */
  | 'rewritten'
  /** The head says something else than the last version, or is not there. */
  | 'head'

/** Whether an archive holds; if not, the first version that does not, and why. */
export type EvidenceVerdict =
  | {readonly state: 'holds'; readonly versions: number; readonly hash: string | null}
  | {readonly state: 'broken'; readonly version: number; readonly reason: BrokenBy}

type Broken = Extract<EvidenceVerdict, {state: 'broken'}>

/**
 * Recomputes every hash, link and signature of one notice from what is stored alone, and compares it
 * with the head. Of several things that do not hold the one with the lowest number is named.
 *
 * Who may write everything in Sanity, and takes away the last version together with its head and its
 * mail, leaves an archive that holds: that shows in the hash that was mailed, see `findHash`.
 */
export async function verifyEvidence(
  evidence: ChainEvidence,
  publicKeys: Readonly<Record<string, string>>,
): Promise<EvidenceVerdict> {
  const {versions, unreadable} = readVersions(evidence)
  const findings = [
    ...duplicates(versions),
    ...unreadable,
    ...(await chainFinding(versions, publicKeys)),
    ...headFinding(versions, evidence),
  ]
  const first = Math.min(...findings.map(({version}) => version))
  const finding = findings.find(({version}) => version === first)
  const last = versions.toSorted((a, b) => b.version - a.version)[0]
  return finding ?? {state: 'holds', versions: versions.length, hash: last?.hash ?? null}
}

const broken = (version: number, reason: BrokenBy): Broken => ({state: 'broken', version, reason})

const numberedSchema = z.looseObject({_id: z.string(), version: z.unknown()})

function readVersions({name, versions}: ChainEvidence) {
  const read: NoticeVersion[] = []
  const unreadable: Broken[] = []
  for (const document of versions) {
    const parsed = noticeVersionSchema.safeParse(document)
    if (parsed.success) read.push(parsed.data)
    else unreadable.push(broken(numberOf(document, read.length + 1), 'unreadable'))
    if (parsed.success && parsed.data._id !== versionId(name, parsed.data.version)) {
      unreadable.push(broken(parsed.data.version, 'name'))
    }
  }
  return {versions: read, unreadable}
}

/** The number that a document's id claims, for one that cannot be read. */
function numberOf(document: unknown, otherwise: number): number {
  const id = numberedSchema.safeParse(document).data?._id ?? ''
  const number = Number(/\.(\d+)$/.exec(id)?.[1])
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise
}

function duplicates(versions: readonly NoticeVersion[]): Broken[] {
  const seen = new Set<number>()
  return versions.flatMap(({version}) => {
    if (seen.has(version)) return [broken(version, 'number')]
    seen.add(version)
    return []
  })
}

async function chainFinding(
  versions: readonly NoticeVersion[],
  publicKeys: Readonly<Record<string, string>>,
): Promise<Broken[]> {
  const verdict = await verifyChain(versions, publicKeys)
  if (verdict.state === 'holds') return []
  if (verdict.reason !== 'signature') return [verdict]
  const isKnown = ({keyId}: NoticeVersion): boolean => Object.hasOwn(publicKeys, keyId)
  const named = versions.find(({version}) => version === verdict.version)
  if (!versions.some(isKnown)) return [broken(verdict.version, 'rewritten')]
  return [named && !isKnown(named) ? broken(named.version, 'unknownKey') : verdict]
}

function headFinding(
  versions: readonly NoticeVersion[],
  {head, announced = 0}: ChainEvidence,
): Broken[] {
  const last = versions.toSorted((a, b) => b.version - a.version)[0]
  const number = last?.version ?? 0
  const known = Math.max(head?.version ?? 0, announced)
  if (known > number) return [broken(number + 1, 'missing')]
  if (!head) return last ? [broken(number, 'head')] : []
  if (head.version < number) return [broken(head.version + 1, 'inserted')]
  return head.hash === (last?.hash ?? null) ? [] : [broken(Math.max(number, 1), 'head')]
}

/**
 * The version that has a hash which was kept outside Sanity, as the mail to the privacy lead. Where
 * no version has it the archive was rewritten, or its end was taken away.
 */
export function findHash(
  versions: readonly unknown[],
  hash: string,
): {readonly version: number} | undefined {
  return versions
    .flatMap((document) => noticeVersionSchema.safeParse(document).data ?? [])
    .find((version) => version.hash === hash)
}
