import * as z from 'zod'

import {mutationError} from './lakeError.js'
import type {LakeContext} from './lakeRoute.js'
import type {Mutation, RequestedMutation} from './mutation.js'
import type {QueryRunner} from './openQueryRunner.js'
import type {OpenStore} from './openStore.js'

const found = z.array(z.object({_id: z.string()}))

/**
 * Commits with the queries of mutations replaced by the documents they find.
 *
 * The queries see the documents as they were before the request. If somebody commits while they
 * run, they run again: what is patched is what the query finds when it is patched. `commit` is
 * called in the same turn as the last look at that.
 */
export async function commitToTargets<T>(
  requested: readonly RequestedMutation[],
  reading: {store: OpenStore; runner: QueryRunner; context: LakeContext},
  commit: (mutations: readonly Mutation[]) => T,
): Promise<T> {
  for (;;) {
    const {sequence} = reading.store
    const mutations: Mutation[] = []
    for (const [index, mutation] of requested.entries()) {
      if ('delete' in mutation && 'query' in mutation.delete) {
        const {query, params, ...how} = mutation.delete
        for (const id of await idsFound(query, params, index, reading)) {
          mutations.push({delete: {id, ...how}})
        }
      } else if ('patch' in mutation && 'query' in mutation.patch) {
        const {query, params, ...operators} = mutation.patch
        for (const id of await idsFound(query, params, index, reading)) {
          mutations.push({patch: {id, ...operators}})
        }
      } else {
        mutations.push(...asNamed(mutation))
      }
    }
    if (sequence === reading.store.sequence) return commit(mutations)
  }
}

/** A mutation that names its document; the other kinds were dealt with. */
function asNamed(mutation: RequestedMutation): Mutation[] {
  if ('delete' in mutation) return 'id' in mutation.delete ? [{delete: mutation.delete}] : []
  if ('patch' in mutation) return 'id' in mutation.patch ? [{patch: mutation.patch}] : []
  return [mutation]
}

async function idsFound(
  query: string,
  params: Record<string, unknown> | undefined,
  index: number,
  {runner, context}: {runner: QueryRunner; context: LakeContext},
): Promise<string[]> {
  const outcome = await runner.run({
    query,
    params: params ?? {},
    perspective: 'raw',
    onlyPublic: false,
    identity: context.identity.id,
    now: context.clock.now().toISOString(),
  })
  const documents = outcome.outcome === 'result' ? found.safeParse(outcome.result) : undefined
  if (documents?.success === true) return documents.data.map(({_id}) => _id)
  const description =
    outcome.outcome === 'result'
      ? 'The query of a mutation must find documents'
      : outcome.outcome === 'timeLimit'
        ? 'The query exceeded the time limit and was ended'
        : outcome.description
  throw mutationError(index, 400, {type: 'queryError', description})
}
