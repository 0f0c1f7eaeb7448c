import {serve} from 'srvx/node'

import {onLoopback} from '../onLoopback.js'
import {answerDemo} from './demo/answerDemo.js'
import {redact} from './redact.js'

/** A function: what is asked of, and what answers. */
export interface ServedRoute {
  /** A URLPattern pathname. */
  readonly pattern: string
  fetch(request: Request): Promise<Response>
}

export interface LocalFunctions {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves functions as Vercel does: those without parameters come first, a crash is a 500 that tells
 * nothing. `/demo` is a website that uses them.
 *
 * @throws Error when the port is taken.
 */
export async function serveRoutes(
  routes: readonly ServedRoute[],
  port: number,
): Promise<LocalFunctions> {
  const functions = routes
    .toSorted((a, b) => parameters(a.pattern) - parameters(b.pattern))
    .map((route) => ({path: new URLPattern({pathname: route.pattern}), route}))
  const answer = async (request: Request): Promise<Response | undefined> => {
    const {pathname} = new URL(request.url)
    return await functions.find(({path}) => path.test({pathname}))?.route.fetch(request)
  }
  const server = serve({
    port,
    ...onLoopback,
    fetch: async (request) => {
      const answered = await answer(request)
      const ask = async (address: string, init?: RequestInit) =>
        (await answer(new Request(address, init))) ?? notFound()
      return answered ?? (await answerDemo(request, ask)) ?? notFound()
    },
    error: (error) => {
      console.error(redact(error))
      return problem(500, 'internal error', 'Something broke here. Nothing was half-written.')
    },
  })
  try {
    await server.ready()
  } catch (cause) {
    throw new Error(`The functions cannot use port ${port}: another program listens there.`, {
      cause,
    })
  }
  return {
    url: new URL(server.url ?? '').origin,
    close: async () => {
      await server.close(true)
    },
  }
}

function parameters(pattern: string): number {
  return pattern.split(':').length
}

function notFound(): Response {
  return problem(404, 'not found', 'There is no function at this address.')
}

function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    {type: 'about:blank', title, status, detail},
    {status, headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store'}},
  )
}
