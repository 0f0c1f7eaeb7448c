import type {CommittedTransaction} from '../committedTransaction.js'
import type {DocumentStore} from '../documentStore.js'
import type {LakeContext} from '../lakeRoute.js'
import {effectsOf} from '../streams/mutationEvents.js'
import {documentIdsIn, transactionsAsked} from './historyQuery.js'

/**
 * `GET /data/history/:dataset/transactions/:ids`: the transactions of documents, one JSON object a
 * line (NDJSON), oldest first unless reversed. Review changes is computed from their effects.
 */
export function transactionLog(_request: Request, context: LakeContext): Response {
  const search = context.url.searchParams
  const ids = documentIdsIn(context.params)
  const asked = transactionsAsked(context.store, ids, search)
  const isOnlyIdentified = search.get('includeIdentifiedDocumentsOnly') === 'true'
  const entries = isOnlyIdentified ? asked : withAllDocuments(context.store, asked)
  const lines = entries.map((transaction) => JSON.stringify(logEntry(transaction, search)))
  return new Response(lines.map((line) => `${line}\n`).join(''), {
    headers: {'content-type': 'application/x-ndjson; charset=utf-8'},
  })
}

/** The store tells of the documents it is asked for; here the same transactions as a whole. */
function withAllDocuments(
  store: DocumentStore,
  asked: readonly CommittedTransaction[],
): CommittedTransaction[] {
  const earliest = Math.min(...asked.map(({sequence}) => sequence))
  if (asked.length === 0) return []
  const whole = new Map(
    store.transactionsSince(earliest - 1).map((transaction) => [transaction.sequence, transaction]),
  )
  return asked.map((transaction) => whole.get(transaction.sequence) ?? transaction)
}

function logEntry(
  transaction: CommittedTransaction,
  search: URLSearchParams,
): Record<string, unknown> {
  const {changes} = transaction
  const isWithoutMutations =
    search.get('excludeContent') === 'true' || search.get('excludeMutations') === 'true'
  return {
    id: transaction.id,
    timestamp: transaction.committedAt,
    author: transaction.author,
    ...(!isWithoutMutations && {mutations: changes.flatMap(({mutations}) => mutations)}),
    documentIDs: changes.map(({documentId}) => documentId),
    ...(search.get('effectFormat') === 'mendoza' && {
      effects: Object.fromEntries(changes.map((change) => [change.documentId, effectsOf(change)])),
    }),
  }
}
