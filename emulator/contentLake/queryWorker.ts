import {parentPort, workerData} from 'node:worker_threads'

import * as z from 'zod'

import {openDocumentIndex} from './documentIndex.js'
import {evaluateQuery, type Query} from './evaluateQuery.js'
import {isStoredDocument, type StoredDocument} from './storedDocument.js'

/** What the server tells the worker: a commit, or a query to answer under the number. */
export type WorkerMessage =
  | {readonly put: readonly StoredDocument[]; readonly gone: readonly string[]}
  | {readonly number: number; readonly query: Query}

const document = z.custom<StoredDocument>(isStoredDocument)
const message = z.union([
  z.object({put: z.array(document), gone: z.array(z.string())}),
  z.object({
    number: z.number(),
    query: z.object({
      query: z.string(),
      params: z.record(z.string(), z.unknown()),
      perspective: z.enum(['raw', 'published', 'drafts']),
      onlyPublic: z.boolean(),
      identity: z.string(),
      now: z.string(),
    }),
  }),
])

const port = parentPort
if (!port) throw new Error('queryWorker runs in a worker thread')

const index = openDocumentIndex(z.array(document).parse(workerData))

// One message after the other: a query sees every commit that was told before it, and no later one.
let earlier = Promise.resolve()
port.on('message', (raw) => {
  const told = message.parse(raw)
  earlier = earlier.then(async () => {
    if ('put' in told) {
      for (const id of told.gone) index.remove(id)
      for (const stored of told.put) index.put(stored)
      return
    }
    const outcome = await evaluateQuery(index, told.query)
    // As JSON, which is what the asker gets: results can hold what cannot cross threads.
    port.postMessage({number: told.number, outcome: JSON.stringify(outcome)})
  })
})
port.postMessage({isReady: true})
