import {
  archiveCheckId,
  archiveCheckSchema,
  brokenChain,
  brokenMessage,
  chainKey,
  textsDue,
  type ArchiveCheck,
  type BrokenChain,
} from '../../../core/stamp/archiveCheck.js'
import type {NoticeName} from '../../../core/stamp/noticeVersion.js'
import {verifyLinks, verifyMetadata, type ChainVerdict} from '../../../core/stamp/verifyChain.js'
import {publicKeysById} from '../publicKeys.js'
import type {Services} from '../services.js'
import {firstAlteredText} from './firstAlteredText.js'
import {readChains, type ReadChain} from './readChains.js'

/** What a run found of all archives. */
export interface CheckedArchives {
  readonly notices: number
  readonly versions: number
  /** Notices whose texts were hashed again in this run. */
  readonly texts: number
  readonly broken: number
  /** The first that does not hold. */
  readonly first: BrokenChain | null
}

/**
 * Verifies what was stamped: numbers, links and hashes of every notice at every run; the signatures
 * of those that have new versions, and the texts and signatures of those that are due, so that a
 * thousand notices do not take the run's time. What does not hold is said in a private document and
 * once in the log; nothing is mended, and no number is used again.
 */
export async function checkArchives(services: Services): Promise<CheckedArchives> {
  const now = await services.now()
  const [chains, lastCheck] = await Promise.all([readChains(services), readCheck(services)])
  const keys = await publicKeysById(services.settings)
  const known = new Map(lastCheck?.texts.map((entry) => [entry._key, entry]))
  const due = new Set(
    textsDue(
      chains.map(chainKey),
      Object.fromEntries([...known].map(([key, {checkedAt}]) => [key, checkedAt])),
      now,
    ),
  )
  const texts: ArchiveCheck['texts'] = []
  const broken: BrokenChain[] = []
  for (const chain of chains) {
    const key = chainKey(chain)
    const before = known.get(key)
    const text = due.has(key) ? await checkTexts(services, chain, now) : before
    const signedHash = due.has(key) ? undefined : (before?.signedHash ?? undefined)
    const found = await verdictOf(chain, keys, {signedHash, alteredText: text?.brokenVersion})
    if (text) texts.push(withSigned(text, chain, found))
    if (found.state === 'holds') continue
    const foundAt = lastCheck?.broken.find(({_key}) => _key === key)?.foundAt ?? now.toISOString()
    broken.push(brokenChain(chain, found, foundAt))
  }
  await saveCheck(services, {
    checkedAt: now.toISOString(),
    broken: broken.map((one) => ({_key: chainKey(one), ...one})),
    texts,
  })
  const [first = null] = broken
  if (first) console.error(`archive: ${brokenMessage(first)}; ${broken.length} notices in all`)
  const versions = chains.reduce((sum, chain) => sum + chain.versions.length, 0)
  return {notices: chains.length, versions, texts: due.size, broken: broken.length, first}
}

/** What earlier runs found of a notice. */
interface Known {
  /** The last hash when all signatures held. */
  readonly signedHash: string | undefined
  readonly alteredText: number | null | undefined
}

/** The first of a notice's versions that does not hold, by its metadata or by its text. */
async function verdictOf(
  {versions, unreadable, head}: ReadChain,
  keys: Readonly<Record<string, string>>,
  {signedHash, alteredText}: Known,
): Promise<ChainVerdict> {
  const isSigned = signedHash !== undefined && signedHash === lastHash(versions)
  const verdict = isSigned
    ? await verifyLinks(versions, head)
    : await verifyMetadata(versions, keys, head)
  const candidates = [
    ...(verdict.state === 'broken' ? [verdict] : []),
    ...unreadable.map((version) => ({state: 'broken', version, reason: 'hash'}) as const),
    ...(alteredText ? [{state: 'broken', version: alteredText, reason: 'text'} as const] : []),
  ]
  return candidates.toSorted((a, b) => a.version - b.version)[0] ?? verdict
}

function withSigned(
  text: ArchiveCheck['texts'][number],
  {versions}: ReadChain,
  {state}: ChainVerdict,
): ArchiveCheck['texts'][number] {
  const {signedHash: _before, ...rest} = text
  const signedHash = state === 'holds' ? lastHash(versions) : undefined
  return signedHash === undefined ? rest : {...rest, signedHash}
}

function lastHash(versions: ReadChain['versions']): string | undefined {
  return versions.toSorted((a, b) => b.version - a.version)[0]?.hash
}

async function checkTexts(
  services: Services,
  name: NoticeName,
  now: Date,
): Promise<ArchiveCheck['texts'][number]> {
  const brokenVersion = await firstAlteredText(services, name)
  return {
    _key: chainKey(name),
    checkedAt: now.toISOString(),
    ...(brokenVersion ? {brokenVersion} : {}),
  }
}

/** One that cannot be read is as good as none: every text is due. */
async function readCheck(services: Services): Promise<ArchiveCheck | null> {
  const query = `*[_type == "archiveCheck" && _id == $id][0]`
  return await services.query(archiveCheckSchema.nullable().catch(null), query, {
    id: archiveCheckId,
  })
}

async function saveCheck(
  services: Services,
  found: Omit<ArchiveCheck, '_id' | '_type'>,
): Promise<void> {
  const client = await services.contentLake()
  await client.createOrReplace(
    {_id: archiveCheckId, _type: 'archiveCheck', ...found},
    {visibility: 'sync'},
  )
}
