import * as z from 'zod'

import {action, actionTypes} from './action.js'
import {applyActions} from './applyActions.js'
import {commitToTargets} from './commitToTargets.js'
import {assertMayWrite} from './lakeAccess.js'
import {notEmulated, requestError} from './lakeError.js'
import type {LakeContext, LakeRoute} from './lakeRoute.js'
import {requestedMutation} from './mutation.js'
import type {QueryRunner} from './openQueryRunner.js'
import type {CommitOptions, OpenStore} from './openStore.js'
import {readJsonBody} from './readJsonBody.js'

const transactionId = z.string().regex(/^[a-zA-Z0-9._-]{1,128}$/)

const mutateBody = z.object({
  mutations: z.array(requestedMutation),
  transactionId: transactionId.exactOptional(),
})

const actionsBody = z.object({
  actions: z.array(action).nonempty(),
  transactionId: transactionId.exactOptional(),
  dryRun: z.boolean().default(false),
})

const visibilities: readonly string[] = ['sync', 'async', 'deferred']

/** What changes documents. `assertRate` is asked before anything is read. */
export function writeRoutes(
  store: OpenStore,
  runner: QueryRunner,
  assertRate: (writer: string) => void,
): readonly LakeRoute[] {
  async function mutate(request: Request, context: LakeContext): Promise<Response> {
    assertMayWrite(context.identity)
    assertRate(context.identity.id)
    const {searchParams} = context.url
    const isAsked = (name: string) => searchParams.get(name) === 'true'
    const visibility = searchParams.get('visibility') ?? 'sync'
    if (!visibilities.includes(visibility)) {
      throw requestError(400, `Unknown visibility "${visibility}"`)
    }
    const asked = parse(mutateBody, await readJsonBody(request))
    const id = asked.transactionId ?? searchParams.get('transactionId')
    const options: CommitOptions = {
      author: context.identity.id,
      isDryRun: isAsked('dryRun'),
      autoGenerateArrayKeys: isAsked('autoGenerateArrayKeys'),
      ...(id !== null && {transactionId: id}),
    }
    const reading = {store, runner, context}
    const committed = await commitToTargets(asked.mutations, reading, (mutations) =>
      store.commit(mutations, options),
    )
    const results = committed.results.map((result) => ({
      ...(isAsked('returnIds') && {id: result.id}),
      operation: result.operation,
      ...(isAsked('returnDocuments') && {id: result.id, document: result.document}),
    }))
    return Response.json({transactionId: committed.transactionId, results})
  }

  async function act(request: Request, context: LakeContext): Promise<Response> {
    assertMayWrite(context.identity)
    assertRate(context.identity.id)
    const body = await readJsonBody(request)
    assertActionTypesKnown(body)
    const {actions, dryRun: isDryRun, ...asked} = parse(actionsBody, body)
    const committed = applyActions(store, actions, {
      author: context.identity.id,
      isDryRun,
      ...asked,
    })
    return Response.json({transactionId: committed.transactionId})
  }

  return [
    {method: 'POST', pattern: '/data/mutate/:dataset', handle: mutate},
    {method: 'POST', pattern: '/data/actions/:dataset', handle: act},
  ]
}

const namedActions = z.object({actions: z.array(z.object({actionType: z.string()}))})

function assertActionTypesKnown(body: unknown): void {
  for (const {actionType} of parse(namedActions, body).actions) {
    if (!actionTypes.has(actionType)) throw notEmulated(`the action "${actionType}"`)
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw requestError(400, z.prettifyError(parsed.error))
  return parsed.data
}
