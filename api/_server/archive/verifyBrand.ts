import {verdictSentence} from '../../../core/archive/verdictSentence.js'
import {
  findHash,
  verifyEvidence,
  type EvidenceVerdict,
} from '../../../core/archive/verifyEvidence.js'
import {publicKeysById} from '../publicKeys.js'
import type {Services} from '../services.js'
import {readEvidence, type AskedNotices} from './readEvidence.js'

export interface VerifiedNotice {
  readonly notice: string
  readonly language: string
  readonly verdict: EvidenceVerdict
  /** The verdict in words, in English. */
  readonly sentence: string
  /** The mailed hashes that a version of it has, by number. */
  readonly mailed: Readonly<Record<string, number>>
}

/**
 * Verifies a brand's notices from the archive alone.
 *
 * @param options Public keys that did not come from the functions' own settings, and hashes that were
 * mailed to the privacy lead.
 * @throws Refusal `not_found` where nothing of that name was ever stamped.
 */
export async function verifyBrand(
  services: Services,
  asked: AskedNotices,
  options: {
    readonly publicKeys?: Readonly<Record<string, string>> | undefined
    readonly hashes?: readonly string[]
  } = {},
): Promise<VerifiedNotice[]> {
  const publicKeys = options.publicKeys ?? (await publicKeysById(services.settings))
  const verified: VerifiedNotice[] = []
  for (const evidence of await readEvidence(services, asked)) {
    const {name, versions} = evidence
    const verdict = await verifyEvidence(evidence, publicKeys)
    const mailed = (options.hashes ?? []).flatMap((hash) => {
      const version = findHash(versions, hash)?.version
      return version === undefined ? [] : [[hash, version] as const]
    })
    verified.push({
      notice: name.notice,
      language: name.language,
      verdict,
      sentence: verdictSentence(name, verdict),
      mailed: Object.fromEntries(mailed),
    })
  }
  return verified
}
