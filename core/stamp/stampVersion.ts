import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionKind} from '../content/privacyNotice.js'
import {Refusal} from '../refusal.js'
import {contentHash} from './contentHash.js'
import type {VersionMetadata} from './noticeVersion.js'
import {signVersion} from './signVersion.js'
import type {VersionSigner} from './versionSignature.js'

export interface StampInput {
  readonly resolved: ResolvedNotice
  /** Where the chain stands; number 0 and hash `null` before the first version. */
  readonly head: {readonly version: number; readonly hash: string | null}
  /** The version with the highest number; its content is what "unchanged" is measured against. */
  readonly latest: Pick<VersionMetadata, 'contentHash' | 'effectiveAt'> | undefined
  readonly kind: VersionKind
  readonly summary: string
  readonly now: Date
  /** When it comes into force; at once unless said. */
  readonly effectiveAt?: Date
  readonly signer: VersionSigner
}

/**
 * Freezes the resolved text of a notice as its next version.
 *
 * Returns `undefined` when nothing a reader sees has changed since the latest version: publishing
 * the same text twice must not ask anyone to read it again. While a version is upcoming, whatever
 * is stamped next inherits its date: the version in force at any time is the highest number whose
 * date has come, so an earlier date would put the upcoming text out of force before it began.
 *
 * @throws Refusal `effective_in_past` if `effectiveAt` is before `now`: a notice cannot bind readers
 * retroactively (WP260 rev.01, paragraphs 29–31).
 */
export async function stampVersion(input: StampInput): Promise<VersionMetadata | undefined> {
  const {resolved, head, latest, now, signer} = input
  const hashOfContent = await contentHash(resolved)
  if (latest?.contentHash === hashOfContent) return undefined
  if (input.effectiveAt && input.effectiveAt < now) {
    throw new Refusal('effective_in_past', 'A version cannot come into force in the past.')
  }
  const earliest = new Date(Math.max(now.getTime(), latest ? Date.parse(latest.effectiveAt) : 0))
  const effectiveAt =
    input.effectiveAt && input.effectiveAt > earliest ? input.effectiveAt : earliest
  return await signVersion({
    resolved,
    head,
    kind: input.kind,
    summary: input.summary,
    now,
    effectiveAt,
    signer,
  })
}
