import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import {stepOf, type ChangeReason, type FactValue, type ReasonCode} from './changeReason.js'
import {addedTo, isSame, pairsOf} from './keyed.js'

type Purpose = NonNullable<ResolvedFacts['purposes']>[number]
type PurposeInPart = NonNullable<ResolvedFacts['purposesInPart']>[number]
type ShownPurpose = PurposeInPart & {readonly title: string}

/** Purposes as far as a notice shows them: whole in the table, or a part in a sentence. */
function purposesOf(facts: ResolvedFacts): ShownPurpose[] {
  const inPart = (facts.purposesInPart ?? []).map((purpose) => ({
    ...purpose,
    title: purpose.title ?? purpose.id,
  }))
  return [...(facts.purposes ?? []), ...inPart]
}

/** What is asked, and the fact that is told as it was and as it is where the answer is yes. */
type Question<Shown> = readonly [
  ReasonCode,
  (old: Shown, now: Shown) => boolean,
  fact?: (shown: Shown) => FactValue | undefined,
]

function answersOf<Shown>(
  asked: readonly Question<Shown>[],
  old: Shown,
  now: Shown,
  subject: string,
): ChangeReason[] {
  return asked
    .filter(([, isDifferent]) => isDifferent(old, now))
    .map(([code, , fact]) => ({code, subject, ...stepOf(fact?.(old), fact?.(now))}))
}

const retentionMonths = ({retention}: PurposeInPart): number | undefined => retention?.months

/** What is asked of a purpose of which both texts show at least a part. */
const questionsInPart: readonly Question<PurposeInPart>[] = [
  [
    'legal_basis_changed',
    (old, now) => isShown(old.legalBasis, now.legalBasis) && old.legalBasis !== now.legalBasis,
    ({legalBasis}) => legalBasis,
  ],
  [
    'retention_longer',
    (old, now) => hasOtherRetention(old, now) && months(now) > months(old),
    retentionMonths,
  ],
  [
    'retention_changed',
    (old, now) => hasOtherRetention(old, now) && months(now) <= months(old),
    retentionMonths,
  ],
]

/** What is asked of a purpose that both texts show whole. */
const questions: readonly Question<Purpose>[] = [
  [
    'legal_basis_changed',
    (old, now) => old.specialCondition !== now.specialCondition,
    ({specialCondition}) => specialCondition,
  ],
  ['transfer_changed', (old, now) => !isSame(old.transfers ?? [], now.transfers ?? [])],
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

function isShown(...values: readonly unknown[]): boolean {
  return values.every((value) => value !== undefined)
}

function hasOtherRetention(old: PurposeInPart, now: PurposeInPart): boolean {
  return isShown(old.retention, now.retention) && !isSame(old.retention, now.retention)
}

/** On the average of the calendar. */
const daysOfMonth = 365.2425 / 12

/** No number is "for as long as a criterion holds": not known to end, so the longest. */
function months({retention}: PurposeInPart): number {
  const {months: said, days} = retention ?? {}
  return said ?? (days === undefined ? Number.POSITIVE_INFINITY : days / daysOfMonth)
}

function newCategories(old: Purpose, now: Purpose): Purpose['dataCategories'] {
  const known = new Map(old.dataCategories.map(({key, isSpecial}) => [key, isSpecial]))
  return now.dataCategories.filter(
    ({key, isSpecial}) => !known.has(key) || (isSpecial && known.get(key) === false),
  )
}

function isOnlyReworded(old: Purpose, now: Purpose): boolean {
  const {retention: _old, ...before} = old
  const {retention: _now, ...after} = now
  return !isSame(before, after)
}

function comparePurpose(old: Purpose, now: Purpose): ChangeReason[] {
  // A recipient another purpose had already is still new to what is collected for this one.
  const recipients = addedTo(old.recipients, now.recipients)
  const found: ChangeReason[] = [
    ...answersOf(questions, old, now, now.title),
    ...recipients.map(({name}) => ({code: 'recipient_added', subject: name}) as const),
  ]
  const isReworded = found.length === 0 && old.legalBasis === now.legalBasis
  return isReworded && isOnlyReworded(old, now)
    ? [{code: 'purpose_changed', subject: now.title}]
    : found
}

/** What moved between the purposes two texts of one notice show. */
export function comparePurposes(before: ResolvedFacts, after: ResolvedFacts): ChangeReason[] {
  const was = purposesOf(before)
  const is = purposesOf(after)
  const added = addedTo(was, is).map(
    ({title}) => ({code: 'purpose_added', subject: title}) as const,
  )
  const removed = addedTo(is, was).map(
    ({title}) => ({code: 'purpose_removed', subject: title}) as const,
  )
  return [
    ...added,
    ...removed,
    ...pairsOf(was, is).flatMap(([old, now]) => answersOf(questionsInPart, old, now, now.title)),
    ...pairsOf(before.purposes, after.purposes).flatMap(([old, now]) => comparePurpose(old, now)),
  ]
}
