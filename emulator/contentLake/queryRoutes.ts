import * as z from 'zod'

import {requestError, LakeError, notEmulated} from './lakeError.js'
import type {LakeContext, LakeRoute} from './lakeRoute.js'
import type {QueryRunner} from './openQueryRunner.js'
import {defaultPerspective, type Perspective, perspectiveNamed} from './perspective.js'
import {readJsonBody} from './readJsonBody.js'

interface AskedQuery {
  readonly query: string
  readonly params: Record<string, unknown>
}

const body = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
})

/** GROQ over the documents. */
export function queryRoutes(runner: QueryRunner): readonly LakeRoute[] {
  const answer = async ({query, params}: AskedQuery, context: LakeContext): Promise<Response> => {
    const startedAt = performance.now()
    const outcome = await runner.run({
      query,
      params,
      perspective: askedPerspective(context.url),
      onlyPublic: !context.identity.canRead,
      identity: context.identity.id,
      now: context.clock.now().toISOString(),
    })
    const ms = Math.round(performance.now() - startedAt)
    if (outcome.outcome !== 'result') throw queryError(query, outcome)
    const told = context.url.searchParams.get('returnQuery') === 'false' ? {} : {query}
    return Response.json({...told, result: outcome.result ?? null, syncTags: [], ms})
  }
  return [
    {
      method: 'GET',
      pattern: '/data/query/:dataset',
      handle: (_request, context) => answer(queryInUrl(context.url), context),
    },
    {
      method: 'POST',
      pattern: '/data/query/:dataset',
      handle: async (request, context) => {
        const parsed = body.safeParse(await readJsonBody(request))
        if (!parsed.success) throw requestError(400, z.prettifyError(parsed.error))
        return answer(parsed.data, context)
      },
    },
  ]
}

function queryInUrl(url: URL): AskedQuery {
  const query = url.searchParams.get('query')
  if (query === null) throw requestError(400, 'Expected the parameter "query"')
  const params: Record<string, unknown> = {}
  for (const [name, text] of url.searchParams) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(text)
    } catch {
      throw requestError(400, `The parameter "${name}" is not JSON`)
    }
  }
  return {query, params}
}

function askedPerspective(url: URL): Perspective {
  const asked = url.searchParams.get('perspective')
  const apiVersion = /^\/v([^/]+)\//.exec(url.pathname)?.[1] ?? ''
  if (asked === null || asked === '') return defaultPerspective(apiVersion)
  const perspective = perspectiveNamed(asked)
  if (!perspective) throw notEmulated(`the perspective "${asked}" (content releases)`)
  return perspective
}

type Failure = Exclude<Awaited<ReturnType<QueryRunner['run']>>, {outcome: 'result'}>

function queryError(query: string, failure: Failure): LakeError {
  if (failure.outcome === 'timeLimit') {
    const description = 'The query exceeded the time limit and was ended'
    return new LakeError(408, description, {error: {description, type: 'queryTimeoutError', query}})
  }
  const {description} = failure
  const error =
    failure.outcome === 'parseError'
      ? {type: 'queryParseError', start: failure.position, end: query.length}
      : {type: 'queryExecutionError'}
  return new LakeError(400, description, {error: {description, query, ...error}})
}
