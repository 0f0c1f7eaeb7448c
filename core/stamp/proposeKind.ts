import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionKind} from '../content/privacyNotice.js'
import {reasonKinds, type ChangeReason} from './changeReason.js'
import {compareEmbedded} from './compareEmbedded.js'
import {compareFacts} from './compareFacts.js'

export interface KindProposal {
  readonly kind: Exclude<VersionKind, 'retired'>
  readonly reasons: readonly ChangeReason[]
}

/**
 * How much the step from one text of a notice to the next matters, from what moved in its facts.
 *
 * A new recipient, purpose, category of data, source, transfer, legal basis, joint control or
 * automated decision, a longer retention, a narrower right or a new controller is material: people
 * must be told well before (WP260 rev.01, paragraphs 29–31). Other facts are minor, words alone
 * editorial. An embedded notice that moved on is another organisation's text: minor.
 */
export function proposeKind(
  previous: ResolvedNotice | undefined,
  next: ResolvedNotice,
): KindProposal {
  if (!previous) return {kind: 'first', reasons: []}
  const reasons = [
    ...compareFacts(previous.facts, next.facts),
    ...compareEmbedded(previous.sections, next.sections),
  ]
  const isMaterial = reasons.some(({code}) => reasonKinds[code] === 'material')
  if (isMaterial) return {kind: 'material', reasons}
  return {kind: reasons.length > 0 ? 'minor' : 'editorial', reasons}
}

const weights: Record<VersionKind, number> = {
  editorial: 0,
  minor: 1,
  material: 2,
  first: 3,
  retired: 3,
}

/** The weightier of what the rules propose and what the editor said: raising is free. */
export function raisedKind(proposed: VersionKind, asked: VersionKind | undefined): VersionKind {
  return asked !== undefined && weights[asked] > weights[proposed] ? asked : proposed
}

/** Whether a kind is below what the rules propose; a first version is always the first. */
export function isLowered(proposed: VersionKind, asked: VersionKind | undefined): boolean {
  return proposed !== 'first' && asked !== undefined && weights[asked] < weights[proposed]
}
