import type {Services} from '../../api/_server/services.js'
import {referencesIn} from '../../core/backup/referencesIn.js'
import {withWeakReferences} from '../../core/backup/withWeakReferences.js'
import {lakeIds} from './lakeDocuments.js'
import type {PlannedDocument} from './planChunk.js'

export interface Loosened {
  readonly planned: readonly PlannedDocument[]
  /** Whether something is left to be made strong. */
  readonly isLoose: boolean
}

/** What is planned, with weak references to what is neither among it nor in the dataset yet. */
export async function loosened(
  services: Services,
  planned: readonly PlannedDocument[],
): Promise<Loosened> {
  const written = planned.filter(({act}) => act === 'create' || act === 'replace')
  const among = new Set(written.map(({document}) => document._id))
  const wanted = new Set(
    written.flatMap(({document}) =>
      referencesIn(document).flatMap(({id, isWeak}) => (isWeak || among.has(id) ? [] : [id])),
    ),
  )
  const there = await lakeIds(services, [...wanted])
  const missing = new Set([...wanted].filter((id) => !there.has(id)))
  return {
    planned: planned.map((one) => ({
      ...one,
      document: withWeakReferences(one.document, missing),
    })),
    isLoose: missing.size > 0,
  }
}
