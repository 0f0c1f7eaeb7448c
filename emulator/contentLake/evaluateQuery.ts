import {evaluate, parse, type ExprNode} from 'groq-js'

import type {DocumentIndex} from './documentIndex.js'
import {narrowFilters, type Candidates} from './narrowFilters.js'
import {inPerspective, isVisible, type Perspective} from './perspective.js'
import type {StoredDocument} from './storedDocument.js'
import {rewriteTextQueries, withStrings} from './textQuery.js'

/** One GROQ query and who asks it. */
export interface Query {
  readonly query: string
  readonly params: Record<string, unknown>
  readonly perspective: Perspective
  /** The reader has no token: drafts and ids with a dot do not exist. */
  readonly onlyPublic: boolean
  readonly identity: string
  /** What `now()` answers, an ISO instant. */
  readonly now: string
}

/** What came of a query; a query that does not parse is no failure of the emulator. */
export type QueryOutcome =
  | {readonly outcome: 'result'; readonly result: unknown}
  | {readonly outcome: 'parseError'; readonly description: string; readonly position: number}
  | {readonly outcome: 'failed'; readonly description: string}

export async function evaluateQuery(index: DocumentIndex, asked: Query): Promise<QueryOutcome> {
  const {query, params} = asked
  let tree
  try {
    tree = rewriteTextQueries(parse(query, {params}), params)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const position = 'position' in error && typeof error.position === 'number' ? error.position : 0
    return {outcome: 'parseError', description: error.message, position}
  }
  const seen = seenBy(tree, index, asked)
  try {
    const value = await evaluate(seen.tree, {
      dataset: seen.dataset,
      params,
      identity: asked.identity,
      timestamp: new Date(asked.now),
      sanity: {projectId: 'demo', dataset: 'production'},
      dereference: ({_ref}) => Promise.resolve(seen.get(_ref)),
    })
    const result: unknown = await value.get()
    return {outcome: 'result', result}
  } catch (error) {
    return {outcome: 'failed', description: error instanceof Error ? error.message : String(error)}
  }
}

/** What a query looks at: all that its asker sees or, where an index tells, what it can find. */
interface Seen {
  readonly tree: ExprNode
  readonly dataset: readonly StoredDocument[]
  get(id: string): StoredDocument | undefined
}

function seenBy(tree: ExprNode, index: DocumentIndex, asked: Query): Seen {
  const {query, perspective, onlyPublic} = asked
  // A draft stands in for what is published, and text queries look at attributes of their own:
  // neither is as the documents are indexed.
  const isAsStored = onlyPublic || perspective !== 'drafts'
  const hasText = query.includes('text::query')
  if (isAsStored && !hasText) {
    const isSeen = (document: StoredDocument) => isVisible(document._id, perspective, onlyPublic)
    const candidates: Candidates = {
      count: (path, texts) => index.count(path, texts),
      find: (path, texts) => index.find(path, texts).filter(isSeen),
    }
    const narrowed = narrowFilters(tree, candidates)
    return {
      tree: narrowed.tree,
      dataset: narrowed.isWhole ? [...index.documents.values()].filter(isSeen) : [],
      get(id) {
        const document = index.documents.get(id)
        return document && isSeen(document) ? document : undefined
      },
    }
  }
  const visible = inPerspective(index.documents, perspective, onlyPublic)
  const dataset = hasText ? withStrings(visible) : visible
  const byId = new Map(dataset.map((document) => [document._id, document]))
  return {tree, dataset, get: (id) => byId.get(id)}
}
