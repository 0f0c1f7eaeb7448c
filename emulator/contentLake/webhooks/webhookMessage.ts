import {evaluate, parse, type EvaluateOptions, type ExprNode} from 'groq-js'

import type {LocalClock} from '../../localClock.js'
import type {CommittedTransaction, DocumentChange} from '../committedTransaction.js'
import type {DocumentStore} from '../documentStore.js'
import {webhookId, type LakeWebhook, type WebhookOperation} from './lakeWebhook.js'

/** One request that a webhook owes its receiver; retries send the same again. */
export interface WebhookMessage {
  readonly idempotencyKey: string
  readonly documentId: string
  readonly operation: WebhookOperation
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export interface WebhookScope {
  readonly store: DocumentStore
  readonly clock: LocalClock
  readonly project: string
  readonly dataset: string
}

/** What a webhook has to say of a change; `undefined` when it does not concern it. */
export type WebhookReader = (
  transaction: CommittedTransaction,
  change: DocumentChange,
) => Promise<WebhookMessage | undefined>

/**
 * Compiles a webhook's filter and projection. Both see the document as it is after the change (as
 * it was, if deleted), and `before()`, `after()` and `delta::` besides.
 *
 * @throws Error when they do not parse or hold a sub-query: the hosted service takes one and then
 * never fires (https://www.sanity.io/docs/webhooks), so it is refused here at once.
 */
export function webhookReader(webhook: LakeWebhook, scope: WebhookScope): WebhookReader {
  const filter = compile(webhook, 'filter')
  const projection = compile(webhook, 'projection')
  return async (transaction, change) => {
    const operation = operationOf(change)
    if (operation === undefined || !webhook.on.includes(operation)) return undefined
    if (!isOfInterest(change.documentId, webhook)) return undefined
    const document = change.after ?? change.before
    const options: EvaluateOptions = {
      root: document,
      // groq-js looks up no reference where there is no dataset at all.
      dataset: [],
      before: change.before,
      after: change.after,
      timestamp: scope.clock.now(),
      sanity: {projectId: scope.project, dataset: scope.dataset},
      dereference: ({_ref}) => Promise.resolve(scope.store.documents.get(_ref) ?? null),
    }
    if (filter && (await valueOf(filter, options)) !== true) return undefined
    const payload = projection ? await valueOf(projection, options) : document
    const id = webhookId(webhook)
    const idempotencyKey = `${id}-${transaction.id}-${change.documentId}`
    return {
      idempotencyKey,
      documentId: change.documentId,
      operation,
      body: JSON.stringify(payload),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Sanity.io webhook delivery',
        'idempotency-key': idempotencyKey,
        'sanity-transaction-id': transaction.id,
        'sanity-transaction-time': transaction.committedAt,
        'sanity-project-id': scope.project,
        'sanity-dataset': scope.dataset,
        'sanity-document-id': change.documentId,
        'sanity-webhook-id': id,
        'sanity-operation': operation,
      },
    }
  }
}

function compile(webhook: LakeWebhook, part: 'filter' | 'projection'): ExprNode | undefined {
  const source = webhook[part]?.trim() ?? ''
  if (source === '') return undefined
  const tree = parse(source, {mode: 'delta'})
  if (holdsSubQuery(tree)) {
    throw new Error(
      `The ${part} of webhook "${webhook.name}" holds a sub-query, which never matches`,
    )
  }
  return tree
}

function holdsSubQuery(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ('type' in node && node.type === 'Everything') return true
  return Object.values(node).some(holdsSubQuery)
}

async function valueOf(tree: ExprNode, options: EvaluateOptions): Promise<unknown> {
  const value = await evaluate(tree, options)
  return value.get()
}

function operationOf({before, after}: DocumentChange): WebhookOperation | undefined {
  if (after === null) return before === null ? undefined : 'delete'
  return before === null ? 'create' : 'update'
}

function isOfInterest(documentId: string, webhook: LakeWebhook): boolean {
  if (documentId.startsWith('drafts.')) return webhook.includeDrafts === true
  if (documentId.startsWith('versions.')) return webhook.includeVersions === true
  return true
}
