import type {Mutation} from '@sanity/client'

import type {Services} from '../../api/_server/services.js'
import {contentOf} from '../../core/backup/planDocument.js'
import type {PlannedDocument} from './planChunk.js'

/**
 * Writes what is planned, all in one transaction: what is missing is created, unless it has come
 * meanwhile; what is replaced is still what was looked at.
 *
 * @throws ClientError 409 where something was changed in between
 */
export async function writePlanned(
  services: Services,
  planned: readonly PlannedDocument[],
): Promise<void> {
  const mutations = planned.flatMap(mutationOf)
  if (mutations.length === 0) return
  const client = await services.contentLake()
  await client.mutate(mutations, {
    returnDocuments: false,
    returnFirst: false,
    visibility: 'sync',
  })
}

function mutationOf({document, dataset, act}: PlannedDocument): Mutation[] {
  const {_rev, _updatedAt, ...created} = document
  if (act === 'create') return [{createIfNotExists: created}]
  if (act !== 'replace' || !dataset) return []
  const {_id, _type, ...set} = contentOf(document)
  const unset = Object.keys(contentOf(dataset)).filter((name) => !(name in document))
  return [{patch: {id: _id, ifRevisionID: String(dataset['_rev']), set, unset}}]
}
