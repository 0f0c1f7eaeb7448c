import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionKind} from '../content/privacyNotice.js'
import {contentHash} from './contentHash.js'
import type {VersionMetadata} from './noticeVersion.js'
import {versionHash} from './versionHash.js'
import type {VersionSigner} from './versionSignature.js'

export interface SignInput {
  readonly resolved: ResolvedNotice
  /** Where the chain stands; number 0 and hash `null` before the first version. */
  readonly head: {readonly version: number; readonly hash: string | null}
  readonly kind: VersionKind
  readonly summary: string
  readonly now: Date
  readonly effectiveAt: Date
  readonly signer: VersionSigner
}

/**
 * The next version of a chain, hashed and signed, whatever its text and date: who calls this has
 * decided that there is to be one.
 */
export async function signVersion(input: SignInput): Promise<VersionMetadata> {
  const {resolved, head, signer} = input
  const unsigned = {
    brand: resolved.brand,
    notice: resolved.notice,
    language: resolved.language,
    version: head.version + 1,
    kind: input.kind,
    summary: input.summary,
    stampedAt: input.now.toISOString(),
    effectiveAt: input.effectiveAt.toISOString(),
    contentHash: await contentHash(resolved),
    previousHash: head.hash,
  }
  const hash = await versionHash(unsigned)
  return {
    ...unsigned,
    title: resolved.title,
    hash,
    signature: await signer.sign(hash),
    keyId: signer.keyId,
  }
}
