import {allFacts} from '../../../core/compose/replaceFact.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'

/**
 * Keeps what was made of each notice for as long as neither the notice nor any fact has another
 * revision: while somebody types in one of them, nothing is made anew of all the others.
 */
export function keepByRevision<Made>(
  make: (notice: PrivacyNotice, facts: NoticeFacts) => Made,
): (notice: PrivacyNotice, facts: NoticeFacts) => Made {
  const made = new Map<string, {readonly revision: string; readonly value: Made}>()
  let kept: NoticeFacts | undefined
  let key = ''
  return (notice, facts) => {
    if (facts !== kept) {
      const fresh = revisionsOf(facts)
      if (fresh !== key) made.clear()
      kept = facts
      key = fresh
    }
    const {_id: id, _rev: revision} = notice
    const known = made.get(id)
    if (known && known.revision === revision) return known.value
    const value = make(notice, facts)
    if (revision !== undefined) made.set(id, {revision, value})
    return value
  }
}

function revisionsOf(facts: NoticeFacts): string {
  const documents = allFacts(facts).map(({_id: id, _rev: revision}) => `${id}@${revision ?? ''}`)
  const periods = JSON.stringify(facts.keptPeriods ?? null)
  return [...documents, ...facts.pinned.map(({hash}) => hash), periods].join()
}
