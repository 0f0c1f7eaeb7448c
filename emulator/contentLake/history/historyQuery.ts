import type {CommittedTransaction} from '../committedTransaction.js'
import type {DocumentStore} from '../documentStore.js'

/** The documents named in a path, `a,drafts.a`. */
export function documentIdsIn(params: Readonly<Record<string, string>>): string[] {
  return (params['ids'] ?? '').split(',').filter((id) => id !== '')
}

/**
 * The transactions of the documents that a history request asks for, in its order and at most its
 * `limit`.
 *
 * Both ends of `fromTransaction` … `toTransaction` are part of the answer; an empty value is none.
 * `reverse` is newest first, and the limit counts from there.
 */
export function transactionsAsked(
  store: DocumentStore,
  documentIds: readonly string[],
  search: URLSearchParams,
): CommittedTransaction[] {
  const from = sequenceOf(store, documentIds, search.get('fromTransaction')) ?? 0
  const to = sequenceOf(store, documentIds, search.get('toTransaction')) ?? Infinity
  const fromTime = timeOf(search.get('fromTime')) ?? -Infinity
  const toTime = timeOf(search.get('toTime')) ?? Infinity
  const authors = search.get('authors')?.split(',').filter(Boolean) ?? []
  const asked = store.transactionsOf(documentIds).filter((transaction) => {
    const committed = Date.parse(transaction.committedAt)
    if (transaction.sequence < from || transaction.sequence > to) return false
    if (committed < fromTime || committed > toTime) return false
    return authors.length === 0 || authors.includes(transaction.author)
  })
  if (search.get('reverse') === 'true') asked.reverse()
  const limit = Number(search.get('limit') ?? Number.NaN)
  return Number.isInteger(limit) && limit > 0 ? asked.slice(0, limit) : asked
}

function sequenceOf(
  store: DocumentStore,
  documentIds: readonly string[],
  transactionId: string | null,
): number | undefined {
  if (!transactionId) return undefined
  const isIt = ({id}: CommittedTransaction): boolean => id === transactionId
  const own = store.transactionsOf(documentIds).find(isIt)
  return (own ?? store.transactionsSince(0).find(isIt))?.sequence
}

function timeOf(value: string | null): number | undefined {
  const time = Date.parse(value ?? '')
  return Number.isNaN(time) ? undefined : time
}
