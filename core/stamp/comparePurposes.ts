import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import type {ChangeReason, ReasonCode} from './changeReason.js'
import {addedTo, isSame, pairsOf} from './keyed.js'

type Purpose = NonNullable<ResolvedFacts['purposes']>[number]
type PurposeInPart = NonNullable<ResolvedFacts['purposesInPart']>[number]

/** Purposes as far as a notice shows them: whole in the table, or a part in a sentence. */
function purposesOf(facts: ResolvedFacts): (PurposeInPart & {readonly title: string})[] {
  const inPart = (facts.purposesInPart ?? []).map((purpose) => ({
    ...purpose,
    title: purpose.title ?? purpose.id,
  }))
  return [...(facts.purposes ?? []), ...inPart]
}

/** What is asked of one purpose that is in both texts, and what a difference means. */
const questions: readonly [ReasonCode, (old: Purpose, now: Purpose) => boolean][] = [
  ['legal_basis_changed', (old, now) => basisOf(old) !== basisOf(now)],
  ['source_changed', (old, now) => old.source !== now.source && now.source !== undefined],
  [
    'automated_decision_changed',
    (old, now) =>
      old.automatedDecision !== now.automatedDecision && now.automatedDecision !== undefined,
  ],
  [
    'special_category_added',
    (old, now) => newCategories(old, now).some(({isSpecial}) => isSpecial),
  ],
  ['data_category_added', (old, now) => newCategories(old, now).some(({isSpecial}) => !isSpecial)],
  ['data_category_removed', (old, now) => newCategories(now, old).length > 0],
]

function basisOf(purpose: Purpose): string {
  return `${purpose.legalBasis} ${purpose.specialCondition ?? ''}`
}

function newCategories(old: Purpose, now: Purpose): Purpose['dataCategories'] {
  const known = new Map(old.dataCategories.map(({key, isSpecial}) => [key, isSpecial]))
  return now.dataCategories.filter(
    ({key, isSpecial}) => !known.has(key) || (isSpecial && known.get(key) === false),
  )
}

function retentionReason(old: PurposeInPart, now: PurposeInPart): ReasonCode | undefined {
  if (!old.retention || !now.retention || isSame(old.retention, now.retention)) return undefined
  // No number of months is "for as long as a criterion holds": not known to end, so the longest.
  const months = (purpose: PurposeInPart): number =>
    purpose.retention?.months ?? Number.POSITIVE_INFINITY
  return months(now) > months(old) ? 'retention_longer' : 'retention_changed'
}

function isOnlyReworded(old: Purpose, now: Purpose): boolean {
  const {retention: _old, recipients: _oldRecipients, ...before} = old
  const {retention: _now, recipients: _nowRecipients, ...after} = now
  return !isSame(before, after)
}

/** What moved between the purposes two texts of one notice show. */
export function comparePurposes(before: ResolvedFacts, after: ResolvedFacts): ChangeReason[] {
  const reason = (code: ReasonCode, subject: string): ChangeReason => ({code, subject})
  const was = purposesOf(before)
  const is = purposesOf(after)
  return [
    ...addedTo(was, is).map(({title}) => reason('purpose_added', title)),
    ...addedTo(is, was).map(({title}) => reason('purpose_removed', title)),
    ...pairsOf(was, is).flatMap(([old, now]) => {
      const code = retentionReason(old, now)
      return code ? [reason(code, now.title)] : []
    }),
    ...pairsOf(before.purposes, after.purposes).flatMap(([old, now]) => {
      const found = questions
        .filter(([, isDifferent]) => isDifferent(old, now))
        .map(([code]) => reason(code, now.title))
      const isReworded = found.length === 0 && isOnlyReworded(old, now)
      return isReworded ? [reason('purpose_changed', now.title)] : found
    }),
  ]
}
