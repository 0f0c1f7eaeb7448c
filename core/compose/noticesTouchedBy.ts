import canonicalize from 'canonicalize'

import type {NoticeFacts} from '../content/noticeFacts.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import {factIdsOf} from './factIdsOf.js'
import type {FactProblem} from './factProblem.js'
import {findFact, replaceFact, type Fact, type RemovedFact} from './replaceFact.js'
import type {ResolvedNotice} from './resolvedNotice.js'
import {resolveNotice, type NoticePreview} from './resolveNotice.js'

/** A notice that reads differently after the change, as it reads before and after. */
export interface TouchedNotice {
  readonly notice: PrivacyNotice
  readonly before: ResolvedNotice
  readonly after: ResolvedNotice
  /** Where: `title`, `stamp`, `brand`, `sections.<key>`, `processors.<id>` … */
  readonly places: readonly string[]
}

/** A notice that cannot be composed after the change (or could not before), and why. */
export interface IncompleteNotice {
  readonly notice: PrivacyNotice
  /** The change breaks it or mends it; `still`: it was incomplete and stays so. */
  readonly becomes: 'incomplete' | 'complete' | 'still'
  readonly problems: readonly FactProblem[]
}

export interface NoticesTouched {
  readonly touched: readonly TouchedNotice[]
  readonly incomplete: readonly IncompleteNotice[]
}

/**
 * Which notices a change of one shared fact touches: those that show it, and no others.
 *
 * `fact` is the document as it will be (or that it will be gone), `facts` is everything as it is
 * now. A notice counts when readers would get other words or other facts, so the rules of composing
 * are asked and not repeated here. Incomplete notices are named apart when the fact concerns them:
 * nobody can say what a text will be that cannot be composed.
 *
 * @param compose How to compose, for callers that keep what they have composed.
 */
export function noticesTouchedBy(
  fact: Fact | RemovedFact,
  notices: readonly PrivacyNotice[],
  facts: NoticeFacts,
  compose: (notice: PrivacyNotice, facts: NoticeFacts) => NoticePreview = resolveNotice,
): NoticesTouched {
  const former = findFact(facts, fact._id)
  const changed = replaceFact(facts, fact)
  const isAnywhere = canTouchAny(former, fact)
  const touched: TouchedNotice[] = []
  const incomplete: IncompleteNotice[] = []
  for (const notice of notices) {
    const before = compose(notice, facts)
    const wasComplete = before.problems.length === 0
    if (wasComplete && !isAnywhere && !factIdsOf(before.resolved).has(fact._id)) continue
    const after = resolveNotice(notice, changed)
    const isComplete = after.problems.length === 0
    if (canonicalize(before) === canonicalize(after)) continue
    if (wasComplete && isComplete) {
      const places = placesThatDiffer(before.resolved, after.resolved)
      touched.push({notice, before: before.resolved, after: after.resolved, places})
    } else {
      const becomes = isComplete ? 'complete' : wasComplete ? 'incomplete' : 'still'
      incomplete.push({notice, becomes, problems: (isComplete ? before : after).problems})
    }
  }
  return {touched, incomplete}
}

const scopeFields = ['group', 'brands', 'brand', 'overrides'] as const

/**
 * Whether a change can reach a notice that does not show the fact: a fact that is new, that moves
 * to other brands, or that is a brand or a group. All else reaches only those that show it.
 */
function canTouchAny(former: Fact | undefined, fact: Fact | RemovedFact): boolean {
  if (!former || former._type === 'brand' || former._type === 'brandGroup') return true
  if ('isRemoved' in fact) return former._type === 'clause'
  return canonicalize(scopeOf(former)) !== canonicalize(scopeOf(fact))
}

function scopeOf(fact: Fact): unknown {
  return Object.entries(fact)
    .filter(([field]) => scopeFields.some((scope) => scope === field))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function placesThatDiffer(before: ResolvedNotice, after: ResolvedNotice): string[] {
  const [old, fresh] = [placesOf(before), placesOf(after)]
  const places = new Set([...fresh.keys(), ...old.keys()])
  return [...places].filter((place) => old.get(place) !== fresh.get(place))
}

/** What is hashed of a notice, place by place. */
function placesOf({sections, facts, ...rest}: ResolvedNotice): Map<string, string> {
  const lists = [...Object.entries(facts), ...Object.entries({sections: [...sections]})]
  const places = [
    ...Object.entries(rest),
    ...lists.flatMap(([kind, value]): [string, unknown][] =>
      Array.isArray(value)
        ? value.map((one, index) => [`${kind}.${nameIn(one) ?? index}`, one])
        : [[kind, value]],
    ),
  ]
  return new Map(places.map(([place, value]) => [place, canonicalize(value) ?? '']))
}

function nameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const name = 'id' in value ? value.id : 'key' in value ? value.key : undefined
  return typeof name === 'string' ? name : undefined
}
