import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {PrivacyNotice, VersionKind} from '../content/privacyNotice.js'
import {changeWords, reasonText} from '../words/changeWords.js'
import type {ChangeReason} from './changeReason.js'
import {contentHash} from './contentHash.js'
import {isLowered, proposeKind, raisedKind} from './proposeKind.js'

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
      /** What the editor's lower kind lacks to count: why, or for which content it was chosen. */
      readonly lacks?: 'reason' | 'contentHash'
    }
  /** A lower kind than the rules propose: a privacy lead is asked first, by a mailed link. */
  | (LoweredKind & {
      readonly state: 'asks'
      readonly contentHash: string
      readonly kind: VersionKind
      readonly reasons: readonly ChangeReason[]
    })
  | {
      readonly state: 'stamps'
      readonly contentHash: string
      readonly kind: VersionKind
      readonly summary: string
      readonly reasons: readonly ChangeReason[]
      /** Where the editor lowered the kind: kept with the version. */
      readonly lowered?: LoweredKind & {readonly confirmedAt?: string}
      /** Why it is published in spite of errors that the checks found: kept with the version. */
      readonly despiteReason?: string
    }

/** A kind below what the rules propose, and why. */
export interface LoweredKind {
  readonly loweredFrom: VersionKind
  readonly loweredReason: string
}

/** What a privacy lead has confirmed of a notice: this kind, for this content. */
export interface ConfirmedKind {
  readonly contentHash: string
  readonly kind: VersionKind
  readonly confirmedAt: string
}

/** Whether lowering needs a privacy lead's word, and what was confirmed. */
export interface LeadsWord {
  readonly isNeeded: boolean
  readonly confirmed?: ConfirmedKind | undefined
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
 * Decides what publishing a notice does: nothing, the next version, waiting for a change notice, or
 * asking a privacy lead.
 *
 * The editor's decision (`next`) counts only for the content it was made on. It can raise the kind
 * that the rules propose. It lowers it only with a reason and for a content it names, and, where the
 * group names privacy leads, once one of them has confirmed that kind for that content.
 */
export async function decideStamp(
  next: PrivacyNotice['next'],
  resolved: ResolvedNotice,
  latest:
    | {readonly contentHash: string; readonly summary: string; readonly resolved: ResolvedNotice}
    | undefined,
  leads: LeadsWord = {isNeeded: false},
): Promise<StampDecision> {
  const hash = await contentHash(resolved)
  if (latest?.contentHash === hash) return {state: 'unchanged', contentHash: hash}
  const decision = decisionFor(next, hash, latest)
  const proposal = proposeKind(latest?.resolved, resolved)
  const {reasons} = proposal
  const asked = decision?.kind ?? undefined
  const summaryOf = (kind: VersionKind): string =>
    decision?.summary?.trim() || proposedSummary(resolved, kind, reasons)
  const despiteReason = decision?.contentHash ? decision.despite?.trim() : undefined
  const despite = despiteReason ? {despiteReason} : {}
  const lacks = lackingToLower(decision)
  if (asked !== undefined && isLowered(proposal.kind, asked) && lacks === undefined) {
    const lowered = {
      loweredFrom: proposal.kind,
      loweredReason: decision?.reason?.trim() ?? '',
    }
    const {confirmed} = leads
    const isConfirmed = confirmed?.contentHash === hash && confirmed.kind === asked
    if (leads.isNeeded && !isConfirmed) {
      return {state: 'asks', contentHash: hash, kind: asked, reasons, ...lowered}
    }
    return {
      state: 'stamps',
      contentHash: hash,
      kind: asked,
      summary: summaryOf(asked),
      reasons,
      lowered: isConfirmed ? {...lowered, confirmedAt: confirmed.confirmedAt} : lowered,
      ...despite,
    }
  }
  const kind = raisedKind(proposal.kind, asked)
  if (kind === 'material') {
    const isLacking = isLowered(proposal.kind, asked) && lacks !== undefined
    return {state: 'waits', contentHash: hash, kind, reasons, ...(isLacking && {lacks})}
  }
  return {state: 'stamps', contentHash: hash, kind, summary: summaryOf(kind), reasons, ...despite}
}

function lackingToLower(decision: PrivacyNotice['next']): 'reason' | 'contentHash' | undefined {
  if (!decision?.reason?.trim()) return 'reason'
  return decision.contentHash ? undefined : 'contentHash'
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
