import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {factDocuments, withFact, type FactDocument} from './factDocuments.js'
import {referencesIn} from './referencesIn.js'

/** Composes a notice for comparison: equal text means that readers see the same. */
export type ComposeForComparison = (notice: PrivacyNotice, facts: NoticeFacts) => string

/**
 * The facts whose unpublished edits a notice shows: what has to be published with it.
 *
 * A fact counts when the notice reads differently without its edits, so the rules of composing are
 * asked and not repeated here. A fact that was never published counts too when one of those names
 * it, because a published document cannot point to a draft.
 */
export function unpublishedFacts(
  notice: PrivacyNotice,
  drafts: NoticeFacts,
  published: NoticeFacts,
  compose: ComposeForComparison,
): FactDocument[] {
  const before = new Map(factDocuments(published).map((fact) => [fact._id, fact]))
  const edited = factDocuments(drafts).filter((fact) => {
    const former = before.get(fact._id)
    return former === undefined || contentOf(former) !== contentOf(fact)
  })
  if (edited.length === 0) return []
  const now = compose(notice, drafts)
  const shown = new Set(
    edited
      .filter((fact) => compose(notice, withFact(drafts, fact._id, before.get(fact._id))) !== now)
      .map(({_id}) => _id),
  )
  const unborn = edited.filter(({_id}) => !before.has(_id))
  let named = [...edited.filter(({_id}) => shown.has(_id)), notice]
  while (named.length > 0) {
    const references = new Set(named.flatMap((document) => referencesIn(document)))
    const found = unborn.filter(({_id}) => references.has(_id) && !shown.has(_id))
    for (const {_id} of found) shown.add(_id)
    named = found
  }
  return edited.filter(({_id}) => shown.has(_id))
}

function contentOf(fact: FactDocument): string {
  return JSON.stringify({...fact, _rev: ''}, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
