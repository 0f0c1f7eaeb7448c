import {factIdsOf} from '../../../core/compose/factIdsOf.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {factDocuments, type FactDocument} from './factDocuments.js'

/** The fact documents behind what a notice shows: from here an editor opens and mends them. */
export function factsShown(resolved: ResolvedNotice, facts: NoticeFacts): FactDocument[] {
  const ids = factIdsOf(resolved)
  return factDocuments(facts).filter(({_id}) => ids.has(_id))
}
