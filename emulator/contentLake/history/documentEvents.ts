import type {CommittedTransaction} from '../committedTransaction.js'
import type {LakeContext} from '../lakeRoute.js'

interface DocumentEvent {
  readonly type: string
  readonly documentId: string
  readonly timestamp: string
  readonly author: string
  readonly versionId?: string
  readonly versionRevisionId?: string
  readonly revisionId?: string
  readonly publishCause?: 'document.publish'
  readonly contributors?: string[]
}

const mostEventsAtOnce = 100

/**
 * `GET /data/history/:dataset/events/documents/:id`: what the Studio's History pane lists, newest
 * first. Edits of a draft are not among them: the Studio finds those in the transaction log.
 *
 * `nextCursor` is how many events the pages so far have shown, and empty on the last page.
 */
export function documentEvents(_request: Request, context: LakeContext): Response {
  const requestedId = context.params['id'] ?? ''
  const publishedId = requestedId.replace(/^drafts\./, '')
  const draftId = `drafts.${publishedId}`
  const events: DocumentEvent[] = []
  const contributors = new Set<string>()
  for (const transaction of context.store.transactionsOf([publishedId, draftId])) {
    const isDraftTouched = transaction.changes.some(({documentId}) => documentId === draftId)
    if (isDraftTouched) contributors.add(transaction.author)
    const event = lifecycleEvent(transaction, publishedId, draftId)
    if (event === undefined || !concerns(event, requestedId, publishedId)) continue
    if (event.type === 'publishDocumentVersion') {
      events.push({...event, contributors: [...contributors]})
      contributors.clear()
    } else {
      events.push(event)
    }
  }
  events.reverse()
  const search = context.url.searchParams
  const start = Number(search.get('nextCursor') ?? 0) || 0
  const end = start + (Number(search.get('limit') ?? 0) || mostEventsAtOnce)
  return Response.json({
    events: {[requestedId]: events.slice(start, end)},
    nextCursor: end < events.length ? String(end) : '',
  })
}

/**
 * Each of the two has its own history: a published document's leaves out drafts that came and went,
 * a draft's what was written past it, because the Studio could not show the draft as it was then.
 */
function concerns(event: DocumentEvent, requestedId: string, publishedId: string): boolean {
  const ofTheOther =
    requestedId === publishedId
      ? ['createDocumentVersion', 'deleteDocumentVersion']
      : ['createLiveDocument', 'updateLiveDocument']
  return !ofTheOther.includes(event.type)
}

/**
 * The event a transaction is for a draft and its published document, told from which of the two it
 * made and removed. A document that is written without a draft is one of the live kind.
 */
function lifecycleEvent(
  transaction: CommittedTransaction,
  publishedId: string,
  draftId: string,
): DocumentEvent | undefined {
  const draft = transaction.changes.find(({documentId}) => documentId === draftId)
  const published = transaction.changes.find(({documentId}) => documentId === publishedId)
  const shared = {
    documentId: publishedId,
    timestamp: transaction.committedAt,
    author: transaction.author,
  }
  const hasDraftGone = draft?.before && !draft.after
  const isDraftNew = draft?.after && !draft.before
  const draftRevision = draft?.before?._rev ?? transaction.id
  const asVersion = {...shared, versionId: draftId}

  if (hasDraftGone && published?.after) {
    return {
      ...asVersion,
      type: 'publishDocumentVersion',
      revisionId: transaction.id,
      versionRevisionId: draftRevision,
      publishCause: 'document.publish',
    }
  }
  if (published?.before && !published.after) {
    if (!isDraftNew) return {...shared, type: 'deleteDocumentGroup'}
    return {...asVersion, type: 'unpublishDocument', versionRevisionId: transaction.id}
  }
  if (isDraftNew) {
    return {...asVersion, type: 'createDocumentVersion', versionRevisionId: transaction.id}
  }
  if (hasDraftGone) {
    return {...asVersion, type: 'deleteDocumentVersion', versionRevisionId: draftRevision}
  }
  if (!published?.after) return undefined
  const type = published.before ? 'updateLiveDocument' : 'createLiveDocument'
  return {...shared, type, revisionId: transaction.id}
}
