import {Worker} from 'node:worker_threads'

import * as z from 'zod'

import type {DocumentStore} from './documentStore.js'
import type {Query, QueryOutcome} from './evaluateQuery.js'
import type {WorkerMessage} from './queryWorker.js'

/** Runs queries off the server's thread, one at a time, each within a time limit. */
export interface QueryRunner {
  /** Sees everything committed before it was asked. */
  run(query: Query): Promise<QueryOutcome | {readonly outcome: 'timeLimit'}>
  setTimeLimit(milliseconds: number): void
  close(): Promise<void>
}

interface Waiting {
  readonly query: Query
  readonly resolve: (outcome: QueryOutcome | {readonly outcome: 'timeLimit'}) => void
  readonly reject: (error: Error) => void
}

const outcome = z.union([
  z.object({outcome: z.literal('result'), result: z.unknown()}),
  z.object({outcome: z.literal('parseError'), description: z.string(), position: z.number()}),
  z.object({outcome: z.literal('failed'), description: z.string()}),
])
const answer = z.union([
  z.object({isReady: z.literal(true)}),
  z.object({number: z.number(), outcome: z.string()}),
])

/**
 * Starts the thread that holds its own copy of the documents.
 *
 * A query that outlasts the limit is ended together with its thread; the next one gets a new thread.
 */
export function openQueryRunner(store: DocumentStore, timeLimitMilliseconds = 30_000): QueryRunner {
  const waiting: Waiting[] = []
  let timeLimit = timeLimitMilliseconds
  let running: (Waiting & {readonly number: number; timer: NodeJS.Timeout}) | undefined
  let count = 0
  let isClosed = false
  // The time a thread takes to start is no part of a query's.
  let isReady = false
  let worker = start()

  const stopListening = store.onCommit(({changes}) => {
    tell({
      put: changes.flatMap(({after}) => after ?? []),
      gone: changes.flatMap(({after, documentId}) => (after ? [] : [documentId])),
    })
  })

  function tell(message: WorkerMessage): void {
    worker.postMessage(message, [])
  }

  function start(): Worker {
    isReady = false
    const started = new Worker(new URL('queryWorker.ts', import.meta.url), {
      workerData: [...store.documents.values()],
      execArgv: ['--import', 'tsx'],
    })
    started.on('message', (raw) => {
      const told = answer.parse(raw)
      if ('isReady' in told) {
        if (started === worker) isReady = true
        next()
        return
      }
      if (running?.number !== told.number) return
      const {resolve, timer} = running
      clearTimeout(timer)
      running = undefined
      resolve(outcome.parse(JSON.parse(told.outcome)))
      next()
    })
    started.on('error', (error) => {
      if (started !== worker) return
      const reason = error instanceof Error ? error : new Error(String(error))
      // A thread that does not even start answers nobody.
      const failed = running ? [running] : isReady ? [] : waiting.splice(0)
      if (running) clearTimeout(running.timer)
      running = undefined
      worker = start()
      for (const {reject} of failed) reject(reason)
      next()
    })
    started.unref()
    return started
  }

  function next(): void {
    if (running || isClosed || !isReady) return
    const asked = waiting.shift()
    if (!asked) return
    count += 1
    const timer = setTimeout(endRunaway, timeLimit)
    running = {...asked, number: count, timer}
    tell({number: count, query: asked.query})
  }

  function endRunaway(): void {
    const ended = running
    const old = worker
    running = undefined
    worker = start()
    void old.terminate()
    ended?.resolve({outcome: 'timeLimit'})
    next()
  }

  return {
    run: (query) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new Error('The Content Lake is closed'))
          return
        }
        waiting.push({query, resolve, reject})
        next()
      }),
    setTimeLimit(milliseconds) {
      timeLimit = milliseconds
    },
    async close() {
      isClosed = true
      stopListening()
      if (running) clearTimeout(running.timer)
      for (const {reject} of [...(running ? [running] : []), ...waiting.splice(0)]) {
        reject(new Error('The Content Lake was closed'))
      }
      running = undefined
      await worker.terminate()
    },
  }
}
