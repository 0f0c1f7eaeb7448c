import {evaluate, parse, type ExprNode} from 'groq-js'

import type {DocumentStore} from '../documentStore.js'
import type {StoredDocument} from '../storedDocument.js'

/** Whether a document, as it stood or as it stands, is in the set a listener watches. */
export type ListenFilter = (document: StoredDocument | null) => Promise<boolean>

/**
 * Compiles the set a listener watches: the `*[…]` at the heart of its query. Order, slices and
 * projections around it change nothing, as in the hosted service.
 *
 * @throws Error when the query does not parse, or does not start from `*`.
 */
export function listenFilter(
  query: string,
  params: Readonly<Record<string, unknown>>,
  scope: {store: DocumentStore; identity: string; project: string; dataset: string},
): ListenFilter {
  const set = watchedSet(parse(query, {params: {...params}}))
  if (set.type === 'Everything') return async (document) => document !== null
  return async (document) => {
    if (document === null) return false
    const value = await evaluate(set, {
      dataset: [document],
      params: {...params},
      identity: scope.identity,
      sanity: {projectId: scope.project, dataset: scope.dataset},
      dereference: ({_ref}) => Promise.resolve(scope.store.documents.get(_ref) ?? null),
    })
    const matches: unknown = await value.get()
    return Array.isArray(matches) && matches.length > 0
  }
}

function watchedSet(node: ExprNode): ExprNode {
  if (node.type === 'Everything') return node
  if (node.type === 'Filter') {
    watchedSet(node.base)
    return node
  }
  if ('base' in node && node.base !== undefined) return watchedSet(node.base)
  throw new Error('A listener watches a set of documents: its query starts with *[…]')
}
