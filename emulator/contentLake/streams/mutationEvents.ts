import type {CommittedTransaction, DocumentChange} from '../committedTransaction.js'
import type {ListenFilter} from './listenFilter.js'
import type {ListenOptions} from './listenOptions.js'
import {mendozaPatch} from './mendozaPatch.js'
import type {ServerSentEvent} from './serverSentEvents.js'

type Transition = 'appear' | 'update' | 'disappear'

/**
 * What a listener hears of a transaction: one `mutation` event for each document that is in the
 * watched set before or after it.
 *
 * `transactionTotalEvents` counts the events of this listener, not the transaction's documents: the
 * Studio holds a transaction back until it has that many of them.
 */
export async function mutationEvents(
  transaction: CommittedTransaction,
  options: ListenOptions,
  filter: ListenFilter,
  mayRead: (documentId: string) => boolean,
): Promise<ServerSentEvent[]> {
  const heard: {change: DocumentChange; transition: Transition}[] = []
  for (const change of transaction.changes) {
    if (!mayRead(change.documentId)) continue
    const transition = transitionOf(await filter(change.before), await filter(change.after))
    if (transition !== undefined) heard.push({change, transition})
  }
  return heard.map(({change, transition}, index) => {
    const eventId = `${transaction.id}#${change.documentId}`
    const data = {
      eventId,
      documentId: change.documentId,
      transactionId: transaction.id,
      transition,
      identity: transaction.author,
      ...(options.includeMutations && {mutations: change.mutations}),
      ...(change.before && {previousRev: change.before._rev}),
      resultRev: transaction.id,
      ...(options.includeResult && change.after && {result: change.after}),
      ...(options.includePreviousRevision && {previous: change.before}),
      ...(options.withEffects && {effects: effectsOf(change)}),
      timestamp: transaction.committedAt,
      visibility: options.visibility,
      transactionTotalEvents: heard.length,
      transactionCurrentEvent: index + 1,
    }
    return {event: 'mutation', id: eventId, data}
  })
}

/** What was done to a document, and how to undo it, as Mendoza patches. */
export function effectsOf(change: DocumentChange): {apply: unknown[]; revert: unknown[]} {
  return {
    apply: mendozaPatch(change.before, change.after),
    revert: mendozaPatch(change.after, change.before),
  }
}

function transitionOf(wasIn: boolean, isIn: boolean): Transition | undefined {
  if (isIn) return wasIn ? 'update' : 'appear'
  return wasIn ? 'disappear' : undefined
}
