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
import {verifyMetadata} from '../../../core/stamp/verifyChain.js'
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
 * Verifies what was stamped: numbers, links, hashes and signatures of every notice, and the texts of
 * those that are due. What does not hold is said in a private document and once in the log; nothing
 * is mended, and no number is used again.
 */
export async function checkArchives(services: Services): Promise<CheckedArchives> {
  const now = await services.now()
  const [chains, before] = await Promise.all([readChains(services), readCheck(services)])
  const keys = await publicKeysById(services.settings)
  const known = new Map(before?.texts.map((entry) => [entry._key, entry]))
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
    const text = due.has(key) ? await checkTexts(services, chain, now) : known.get(key)
    if (text) texts.push(text)
    const found = await verdictOf(chain, keys, text?.brokenVersion ?? undefined)
    if (found.state === 'holds') continue
    const foundAt = before?.broken.find(({_key}) => _key === key)?.foundAt ?? now.toISOString()
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

/** The first of a notice's versions that does not hold, by its metadata or by its text. */
async function verdictOf(
  {versions, unreadable, head}: ReadChain,
  keys: Readonly<Record<string, string>>,
  alteredText: number | undefined,
) {
  const verdict = await verifyMetadata(versions, keys, head)
  const candidates = [
    ...(verdict.state === 'broken' ? [verdict] : []),
    ...unreadable.map((version) => ({state: 'broken', version, reason: 'hash'}) as const),
    ...(alteredText ? [{state: 'broken', version: alteredText, reason: 'text'} as const] : []),
  ]
  return candidates.toSorted((a, b) => a.version - b.version)[0] ?? verdict
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
