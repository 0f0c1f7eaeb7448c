import {globSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import {serve} from 'srvx/node'
import * as z from 'zod'

import {answerDemo} from './demo/answerDemo.js'
import {redact} from './redact.js'

/** What a file of `api/` exports by default. */
const functionSchema = z.object({
  default: z.object({
    pattern: z.string(),
    fetch: z.custom<(request: Request) => Promise<Response>>(
      (value) => typeof value === 'function',
    ),
  }),
})

export interface LocalFunctions {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the files of `api/` as Vercel does: one file, one URL; folders and files that start with
 * `_` are none. A crash is a 500 that tells nothing. `/demo` is a website that uses them.
 *
 * @throws Error when the port is taken.
 */
export async function serveFunctions({
  directory,
  port,
}: {
  readonly directory: string
  readonly port: number
}): Promise<LocalFunctions> {
  const functions = await loadFunctions(directory)
  const answer = async (request: Request): Promise<Response | undefined> => {
    const {pathname} = new URL(request.url)
    return await functions.find(({path}) => path.test({pathname}))?.fetch(request)
  }
  const server = serve({
    port,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
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

interface LoadedFunction {
  readonly path: URLPattern
  fetch(request: Request): Promise<Response>
}

/** Loads every function; those without parameters come first, as on Vercel. */
async function loadFunctions(directory: string): Promise<LoadedFunction[]> {
  const files = globSync('**/*.ts', {cwd: directory}).filter(
    (file) => !file.split(/[\\/]/).some((part) => part.startsWith('_')),
  )
  const loaded = await Promise.all(
    files.map(async (file) => {
      const url = pathToFileURL(join(directory, file)).href
      const module = functionSchema.parse(await import(url))
      return module.default
    }),
  )
  return loaded
    .toSorted((a, b) => parameters(a.pattern) - parameters(b.pattern))
    .map((entry) => ({
      path: new URLPattern({pathname: entry.pattern}),
      fetch: async (request) => await entry.fetch(request),
    }))
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
