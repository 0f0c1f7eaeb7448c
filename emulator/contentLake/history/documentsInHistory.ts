import type {DocumentStore} from '../documentStore.js'
import type {LakeContext} from '../lakeRoute.js'
import type {StoredDocument} from '../storedDocument.js'
import {documentIdsIn} from './historyQuery.js'

/**
 * `GET /data/history/:dataset/documents/:ids`: documents as they were at a `revision`, at a `time`,
 * or in their `lastRevision` (the last one before a deletion); as they are when none is named. A
 * document that did not exist then is left out.
 */
export function documentsInHistory(_request: Request, context: LakeContext): Response {
  const documents = documentIdsIn(context.params)
    .map((id) => documentThen(context.store, id, context.url.searchParams))
    .filter((document) => document !== null && document !== undefined)
  return Response.json({documents})
}

function documentThen(
  store: DocumentStore,
  id: string,
  search: URLSearchParams,
): StoredDocument | null | undefined {
  const revision = search.get('revision')
  if (revision) return store.documentAt(id, revision)
  if (search.get('lastRevision') === 'true') return lastState(store, id)
  const time = search.get('time')
  if (time) return stateAt(store, id, Date.parse(time))
  return store.documents.get(id)
}

function lastState(store: DocumentStore, id: string): StoredDocument | null | undefined {
  const last = changesOf(store, id).at(-1)
  return last && (last.after ?? last.before)
}

function stateAt(
  store: DocumentStore,
  id: string,
  time: number,
): StoredDocument | null | undefined {
  return changesOf(store, id).findLast(({committedAt}) => Date.parse(committedAt) <= time)?.after
}

function changesOf(
  store: DocumentStore,
  id: string,
): {committedAt: string; before: StoredDocument | null; after: StoredDocument | null}[] {
  return store
    .transactionsOf([id])
    .flatMap(({committedAt, changes}) =>
      changes
        .filter(({documentId}) => documentId === id)
        .map(({before, after}) => ({committedAt, before, after})),
    )
}
