import {randomUUID} from 'node:crypto'

import type {CommittedTransaction} from '../committedTransaction.js'
import type {LakeContext} from '../lakeRoute.js'
import {listenFilter, type ListenFilter} from './listenFilter.js'
import {listenOptions, type ListenOptions} from './listenOptions.js'
import {mutationEvents} from './mutationEvents.js'
import {serverSentEvents, type EventChannel, type ServerSentEvent} from './serverSentEvents.js'
import {spreadOverHosts} from './spreadOverHosts.js'

/**
 * `GET /data/listen/:dataset`: tells of every committed change to the documents of a query.
 *
 * A listener that may resume and names the last event it heard gets `welcomeback` and what it
 * missed, or `reset` when that event is not known any more; all others start with `welcome`. A query
 * that is wrong is told as `channelError`, which ends the client's listener for good.
 */
export function listenToDocuments(request: Request, context: LakeContext): Response {
  const elsewhere = spreadOverHosts(request, context.url)
  if (elsewhere) return elsewhere
  let options: ListenOptions
  let filter: ListenFilter
  try {
    options = listenOptions(context.url)
    filter = listenFilter(options.query, options.params, {
      store: context.store,
      identity: context.identity.id,
      project: context.project,
      dataset: context.dataset,
    })
  } catch (error) {
    return refuseListener(error)
  }
  const lastEventId = options.canResume ? request.headers.get('last-event-id') : null
  return serverSentEvents((channel) => follow(channel, context, options, filter, lastEventId))
}

/** Events go out in the order of commits: each transaction waits for the one before it. */
function follow(
  channel: EventChannel,
  context: LakeContext,
  options: ListenOptions,
  filter: ListenFilter,
  lastEventId: string | null,
): () => void {
  const mayRead = readableBy(context, options)
  let turn = Promise.resolve()
  const tell = (
    transaction: CommittedTransaction,
    isNews: (event: ServerSentEvent) => boolean = () => true,
  ): void => {
    turn = turn.then(async () => {
      try {
        const events = await mutationEvents(transaction, options, filter, mayRead)
        for (const event of events.filter(isNews)) channel.send(event)
      } catch (error) {
        channel.send(channelError(error))
        channel.end()
      }
    })
  }
  greet(channel, context, lastEventId, tell)
  return context.store.onCommit((transaction) => tell(transaction))
}

function greet(
  channel: EventChannel,
  context: LakeContext,
  lastEventId: string | null,
  tell: (transaction: CommittedTransaction, isNews?: (event: ServerSentEvent) => boolean) => void,
): void {
  const listenerName = `listener-${randomUUID()}`
  if (lastEventId === null) {
    channel.send({event: 'welcome', data: {listenerName}})
    return
  }
  const hash = lastEventId.indexOf('#')
  const transactionId = lastEventId.slice(0, hash)
  const last = context.store
    .transactionsOf([lastEventId.slice(hash + 1)])
    .findLast(({id}) => id === transactionId)
  if (last === undefined) {
    channel.send({event: 'reset', data: {listenerName}})
    return
  }
  channel.send({event: 'welcomeback', data: {listenerName}})
  let isPast = false
  for (const missed of context.store.transactionsSince(last.sequence - 1)) {
    tell(missed, (event) => {
      const isNews = isPast || missed.sequence > last.sequence
      if (event.id === lastEventId) isPast = true
      return isNews
    })
  }
}

/** Without a right to read, only what a public dataset shows: no draft, no id with a dot. */
function readableBy(context: LakeContext, options: ListenOptions): (id: string) => boolean {
  if (!context.identity.canRead) return (id) => !id.includes('.')
  if (options.includeAllVersions) return () => true
  return (id) => !id.startsWith('drafts.') && !id.startsWith('versions.')
}

function refuseListener(error: unknown): Response {
  return serverSentEvents((channel) => {
    queueMicrotask(() => {
      channel.send(channelError(error))
      channel.end()
    })
    return () => undefined
  })
}

function channelError(error: unknown): ServerSentEvent {
  const description = error instanceof Error ? error.message : 'The listener could not be opened'
  return {event: 'channelError', data: {error: {type: 'queryParseError', description}}}
}
