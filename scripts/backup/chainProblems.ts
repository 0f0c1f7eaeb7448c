import {publicKeysById} from '../../api/_server/publicKeys.js'
import type {Services} from '../../api/_server/services.js'
import {firstAlteredText} from '../../api/_server/stamp/firstAlteredText.js'
import {readChains} from '../../api/_server/stamp/readChains.js'
import {chainKey} from '../../core/stamp/archiveCheck.js'
import {verifyMetadata} from '../../core/stamp/verifyChain.js'

export interface VerifiedChains {
  readonly notices: number
  readonly versions: number
  /** One sentence each; none where all hold. */
  readonly problems: readonly string[]
}

/** Verifies every version that the dataset holds, texts too, and that each chain reaches its head. */
export async function chainProblems(services: Services): Promise<VerifiedChains> {
  const keys = await publicKeysById(services.settings)
  const chains = await readChains(services)
  const problems: string[] = []
  for (const chain of chains) {
    const name = chainKey(chain)
    const broken = (version: number, what: string) =>
      problems.push(`version ${version} of ${name} does not hold: ${what}.`)
    for (const version of chain.unreadable) broken(version, 'hash')
    const verdict = await verifyMetadata(chain.versions, keys, chain.head)
    if (verdict.state === 'broken') broken(verdict.version, verdict.reason)
    const altered = await firstAlteredText(services, chain)
    if (altered !== undefined) broken(altered, 'text')
    if (!chain.head) problems.push(`${name} has no head: its next number cannot be known.`)
  }
  const versions = chains.reduce((sum, chain) => sum + chain.versions.length, 0)
  return {notices: chains.length, versions, problems}
}
