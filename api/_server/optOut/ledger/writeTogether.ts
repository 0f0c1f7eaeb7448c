import {setTimeout as pause} from 'node:timers/promises'

import type {Mutation} from '@sanity/client'

import type {Services} from '../../services.js'
import {statusOf} from './isPassing.js'

/** What a transaction did to each document that it names. */
export type WriteResults = readonly {readonly id: string; readonly operation: string}[]

interface Write {
  readonly mutations: readonly Mutation[]
  readonly ids: readonly string[]
  readonly signal: AbortSignal
  readonly resolve: (results: WriteResults) => void
  readonly reject: (reason: unknown) => void
}

/** Content Lake takes 25 writes a second from one address; one process leaves most to the others. */
const everyMs = 120
const mostWrites = 100
const timeoutMs = 8000

const queues = new WeakMap<Services, (write: Write) => void>()

/**
 * Writes mutations as one; what many callers bring at the same time goes into one transaction.
 *
 * The first is written at once. What comes while it is under way, or within a tenth of a second, is
 * written together, but nothing that names the same document. When this returns, it is written.
 *
 * @param ids the documents that the mutations name
 * @param signal ends the waiting; what is under way then may still be written
 * @throws ClientError what the store says to these mutations: those of others have no part in it,
 *   unless it is busy, broken or out of reach, which is said to all
 */
export async function writeTogether(
  services: Services,
  {mutations, ids, signal}: Pick<Write, 'mutations' | 'ids' | 'signal'>,
): Promise<WriteResults> {
  const queue = queues.get(services) ?? openQueue(services)
  queues.set(services, queue)
  return await new Promise((resolve, reject) => {
    queue({mutations, ids, signal, resolve, reject})
  })
}

function openQueue(services: Services): (write: Write) => void {
  let waiting: Write[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const together = next()
      await Promise.all([writeAll(services, together), pause(everyMs)])
    }
    isRunning = false
  }

  function next(): Write[] {
    const named = new Set<string>()
    const together: Write[] = []
    const later: Write[] = []
    for (const write of waiting) {
      if (write.signal.aborted) write.reject(write.signal.reason)
      else if (together.length === mostWrites || write.ids.some((id) => named.has(id))) {
        later.push(write)
      } else {
        for (const id of write.ids) named.add(id)
        together.push(write)
      }
    }
    waiting = later
    return together
  }

  return (write) => {
    waiting.push(write)
    if (!isRunning) void run()
  }
}

async function writeAll(services: Services, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  try {
    const results = await commit(
      services,
      writes.flatMap(({mutations}) => mutations),
    )
    for (const {resolve} of writes) resolve(results)
  } catch (error) {
    if (writes.length === 1 || isSaidToAll(error)) {
      for (const {reject} of writes) reject(error)
      return
    }
    // One of them is refused, and nothing was written: each is tried by itself.
    for (const write of writes) await writeAll(services, [write])
  }
}

async function commit(services: Services, mutations: Mutation[]): Promise<WriteResults> {
  const client = await services.contentLake()
  const {results} = await client.mutate(mutations, {
    returnDocuments: false,
    returnFirst: false,
    visibility: 'sync',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return results
}

/** Busy, broken or out of reach: no word about any of the mutations. */
function isSaidToAll(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status === 429 || status >= 500
}
