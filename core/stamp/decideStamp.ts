import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {PrivacyNotice, VersionKind} from '../content/privacyNotice.js'
import {changeWords, reasonText} from '../words/changeWords.js'
import type {ChangeReason} from './changeReason.js'
import {contentHash} from './contentHash.js'
import {proposeKind, raisedKind} from './proposeKind.js'

/** What is to be done about a published notice, as the functions decide it and the Studio shows it. */
export type StampDecision =
  /** A reader would see nothing new. */
  | {readonly state: 'unchanged'; readonly contentHash: string}
  /** A material change: people are told first, by a change notice. */
  | {
      readonly state: 'waits'
      readonly contentHash: string
      readonly kind: 'material'
      readonly reasons: readonly ChangeReason[]
    }
  | {
      readonly state: 'stamps'
      readonly contentHash: string
      readonly kind: VersionKind
      readonly summary: string
      readonly reasons: readonly ChangeReason[]
    }

/**
 * The editor's decision about the coming version, where it is about this content.
 *
 * One that was typed without the Studio's help names no content; it counts until it has been used,
 * which shows by its summary.
 */
export function decisionFor(
  next: PrivacyNotice['next'],
  hash: string,
  latest: {readonly summary: string} | undefined,
): PrivacyNotice['next'] {
  if (next?.contentHash) return next.contentHash === hash ? next : undefined
  const isUsed = latest !== undefined && next?.summary?.trim() === latest.summary
  return isUsed ? undefined : next
}

/**
 * Decides what publishing a notice does: nothing, the next version, or waiting for a change notice.
 *
 * The editor's decision (`next`) counts only for the content it was made on, and can raise the kind
 * that the rules propose; lowering takes more than a field.
 */
export async function decideStamp(
  next: PrivacyNotice['next'],
  resolved: ResolvedNotice,
  latest:
    | {readonly contentHash: string; readonly summary: string; readonly resolved: ResolvedNotice}
    | undefined,
): Promise<StampDecision> {
  const hash = await contentHash(resolved)
  if (latest?.contentHash === hash) return {state: 'unchanged', contentHash: hash}
  const decision = decisionFor(next, hash, latest)
  const proposal = proposeKind(latest?.resolved, resolved)
  const kind = raisedKind(proposal.kind, decision?.kind ?? undefined)
  if (kind === 'material') {
    return {state: 'waits', contentHash: hash, kind, reasons: proposal.reasons}
  }
  const summary = decision?.summary?.trim() || proposedSummary(resolved, kind, proposal.reasons)
  return {state: 'stamps', contentHash: hash, kind, summary, reasons: proposal.reasons}
}

/** What a version says of itself when the editor said nothing, in the notice's language. */
export function proposedSummary(
  resolved: ResolvedNotice,
  kind: VersionKind,
  reasons: readonly ChangeReason[],
): string {
  const words = changeWords[resolved.language]
  if (kind === 'first') return words.first
  const lines = reasons.map((reason) => reasonText(reason, resolved.language))
  return lines.length > 0 ? `${lines.join('. ')}.` : words.editorial
}
