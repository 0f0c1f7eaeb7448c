import {evaluate, parse} from 'groq-js'

import {inPerspective, type Perspective} from './perspective.js'
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

export async function evaluateQuery(
  documents: ReadonlyMap<string, StoredDocument>,
  {query, params, perspective, onlyPublic, identity, now}: Query,
): Promise<QueryOutcome> {
  let tree
  try {
    tree = rewriteTextQueries(parse(query, {params}), params)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const position = 'position' in error && typeof error.position === 'number' ? error.position : 0
    return {outcome: 'parseError', description: error.message, position}
  }
  const visible = inPerspective(documents, perspective, onlyPublic)
  const dataset = query.includes('text::query') ? withStrings(visible) : visible
  const byId = new Map(dataset.map((document) => [document._id, document]))
  try {
    const value = await evaluate(tree, {
      dataset,
      params,
      identity,
      timestamp: new Date(now),
      sanity: {projectId: 'demo', dataset: 'production'},
      dereference: ({_ref}) => Promise.resolve(byId.get(_ref)),
    })
    const result: unknown = await value.get()
    return {outcome: 'result', result}
  } catch (error) {
    return {outcome: 'failed', description: error instanceof Error ? error.message : String(error)}
  }
}
