import type {LocalClock} from '../localClock.js'
import {type AccessOptions, assertMayRead, identify} from './lakeAccess.js'
import {corsHeaders, preflight} from './lakeCors.js'
import {LakeError, requestError} from './lakeError.js'
import type {LakeContext} from './lakeRoute.js'
import type {LakeRouter} from './lakeRouter.js'
import type {UnknownRequest} from './localRoutes.js'
import type {OpenStore} from './openStore.js'

export const localProject = 'demo'
export const localDataset = 'production'

export interface LakeServing extends AccessOptions {
  readonly store: OpenStore
  readonly clock: LocalClock
  readonly router: LakeRouter
  readonly isPublic: () => boolean
  readonly noteUnknown: (request: UnknownRequest) => void
}

/** Answers one request: who asks, which endpoint, what the endpoint says, readable by browsers. */
export async function answerLakeRequest(request: Request, serving: LakeServing): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request)
  const response = await answer(request, serving).catch((error: unknown) => {
    if (error instanceof LakeError) return error.toResponse()
    throw error
  })
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(corsHeaders(request))) headers.set(name, value)
  return new Response(response.body, {status: response.status, headers})
}

async function answer(request: Request, serving: LakeServing): Promise<Response> {
  const url = new URL(request.url)
  const project = projectAsked(request, url)
  const origin = request.headers.get('origin')
  if (url.pathname.startsWith('/_local/') && origin && !serving.studioOrigins.includes(origin)) {
    throw requestError(403, 'Pages of other origins do not run the local stack')
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const match = serving.router(method, pathWithoutVersion(url.pathname))
  if (!match) {
    const path = url.pathname
    serving.noteUnknown({method: request.method, path})
    throw requestError(404, `The local Content Lake does not know ${request.method} ${path}`)
  }
  const identity = identify(
    {
      authorization: request.headers.get('authorization'),
      origin,
      host: url.host,
    },
    serving,
  )
  const {params} = match
  if (match.route.pattern.startsWith('/data/')) {
    const dataset = params['dataset'] ?? localDataset
    if (dataset !== localDataset) {
      throw requestError(404, `Dataset "${dataset}" not found for project ID "${project}"`)
    }
    assertMayRead(identity, serving.isPublic())
  }
  const {store, clock} = serving
  const context: LakeContext = {
    store,
    clock,
    project,
    dataset: localDataset,
    identity,
    params,
    url,
  }
  return match.route.handle(request, context)
}

/** `/v2025-02-19/data/…` → `/data/…`; `_local` has no version, all else is unknown without one. */
function pathWithoutVersion(path: string): string {
  if (path.startsWith('/_local/')) return path
  const versioned = /^\/v(?:\d+|X|\d{4}-\d{2}-\d{2})(\/.*)$/.exec(path)
  return versioned?.[1] ?? `/_unversioned${path}`
}

/** The project of the host name or the header; only names of this machine are answered at all. */
function projectAsked(request: Request, url: URL): string {
  const {hostname} = url
  const isLocal =
    hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost')
  if (!isLocal) throw requestError(403, 'The local Content Lake answers to names of this machine')
  const named = hostname.endsWith('.localhost')
    ? hostname.slice(0, -'.localhost'.length)
    : undefined
  const isStream = named !== undefined && /^s-[0-9a-f]+$/.test(named)
  const project = (isStream ? undefined : named) ?? request.headers.get('x-sanity-project-id')
  if (project !== undefined && project !== null && project !== localProject) {
    throw requestError(404, `Project "${project}" not found`)
  }
  return localProject
}
