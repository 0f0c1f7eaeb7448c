import {hashOf} from '../../../core/stamp/contentHash.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import type {SoakEvidence, StoredVersion} from '../evidence.js'
import {chainsOf} from './chainsOf.js'

const minuteMs = 60_000

/** Rule 1: what a site shows is a stamped version, in force to the minute, word by word. */
export async function siteShowsStampedVersion(evidence: SoakEvidence): Promise<string[]> {
  const chains = chainsOf(evidence)
  const texts = new Map<StoredVersion, string>()
  const found: string[] = []
  for (const entry of evidence.journal) {
    if (entry.kind !== 'reading') continue
    const {brand, language, version, hash, textHash, fromMs, toMs} = entry
    const what = `${brand} ${language} at ${new Date(toMs).toISOString()}, version ${version}`
    const chain = chains.find(
      ([first]) =>
        first?.brand === brand && first.language === language && first.notice === 'privacy',
    )
    const stamped = chain?.find((each) => each.version === version)
    if (!chain || !stamped) {
      found.push(`${what}: was never stamped`)
      continue
    }
    if (stamped.hash !== hash) found.push(`${what}: another hash than the one stamped`)
    const text = texts.get(stamped) ?? (await textHashOf(stamped))
    texts.set(stamped, text)
    if (text !== textHash) found.push(`${what}: another text than the one stamped`)
    if (!wasInForce(stamped, chain, fromMs - minuteMs, toMs)) {
      found.push(`${what}: was not in force`)
    }
  }
  return found
}

async function textHashOf({resolved}: StoredVersion): Promise<string> {
  const {sections, facts}: {sections?: unknown; facts?: unknown} = JSON.parse(resolved)
  return await hashOf({sections, facts})
}

/** At one of the moments in between: when it began, when something was stamped or came into force. */
function wasInForce(
  stamped: StoredVersion,
  chain: readonly StoredVersion[],
  fromMs: number,
  toMs: number,
): boolean {
  const moments = chain
    .flatMap(({_createdAt, effectiveAt}) => [Date.parse(_createdAt), Date.parse(effectiveAt)])
    .filter((at) => at > fromMs && at < toMs)
  return [fromMs, ...moments, toMs].some((at) => {
    const written = chain.filter(({_createdAt}) => Date.parse(_createdAt) <= at)
    return inForceAt(written, new Date(at)) === stamped
  })
}
