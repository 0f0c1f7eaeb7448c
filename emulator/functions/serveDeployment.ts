import {readFileSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {extname, join, normalize} from 'node:path'
import {pathToFileURL} from 'node:url'

import {serve} from 'srvx/node'
import * as z from 'zod'

import {onLoopback} from '../onLoopback.js'
import type {LocalFunctions} from './serveRoutes.js'

const configSchema = z.object({
  version: z.literal(3),
  routes: z.array(
    z.object({
      src: z.string().optional(),
      dest: z.string().optional(),
      headers: z.record(z.string(), z.string()).optional(),
      status: z.number().optional(),
      continue: z.boolean().optional(),
      handle: z.enum(['filesystem', 'hit']).optional(),
    }),
  ),
})
const functionConfigSchema = z.object({handler: z.string()})
const moduleSchema = z.object({
  default: z.object({
    fetch: z.custom<(request: Request) => Promise<Response>>(
      (value) => typeof value === 'function',
    ),
  }),
})

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves what `npm run build` made, as Vercel would: routes in their order, static files, each
 * function loaded from its own folder when it is first asked for. So what is deployed can be held to
 * what the source answers.
 *
 * @param output the folder with `config.json`, `functions/` and `static/`
 */
export async function serveDeployment({
  output,
  port,
}: {
  readonly output: string
  readonly port: number
}): Promise<LocalFunctions> {
  const config = configSchema.parse(JSON.parse(readFileSync(join(output, 'config.json'), 'utf8')))
  const hit = config.routes.findIndex(({handle}) => handle === 'hit')
  const routes = config.routes.slice(0, hit === -1 ? undefined : hit)
  const ofFiles = hit === -1 ? [] : config.routes.slice(hit + 1)
  const loaded = new Map<string, Promise<(request: Request) => Promise<Response>>>()

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const headers = new Headers()
    for (const route of routes) {
      if (route.handle === 'filesystem') {
        const found = await fromFiles(request, decodeURIComponent(url.pathname))
        if (found) return withHeaders(found, headers)
        continue
      }
      const match = matchOf(route, url.pathname)
      if (!match) continue
      if (route.status !== undefined) {
        return withHeaders(
          new Response(null, {status: route.status, headers: route.headers ?? {}}),
          headers,
        )
      }
      for (const [name, value] of Object.entries(route.headers ?? {})) headers.set(name, value)
      if (route.continue || route.dest === undefined) continue
      const dest = route.dest.replaceAll(
        /\$(\d)/g,
        (_, index: string) => match[Number(index)] ?? '',
      )
      const [path = '', query = ''] = dest.split('?')
      // The function sees the address that was asked, with its parameters beside the others.
      for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value)
      const found = await fromFiles(new Request(url, request), path)
      if (found) return withHeaders(found, headers)
    }
    return withHeaders(new Response('NOT_FOUND', {status: 404}), headers)
  }

  async function fromFiles(request: Request, path: string): Promise<Response | undefined> {
    const inside = normalize(path)
    if (inside.includes('..')) return undefined
    const folder = join(output, 'functions', `${inside}.func`)
    if (isThere(join(folder, '.vc-config.json'))) {
      const fetch = loaded.get(folder) ?? loadFunction(folder)
      loaded.set(folder, fetch)
      return await (
        await fetch
      )(request)
    }
    const file = join(output, 'static', inside.endsWith('/') ? `${inside}index.html` : inside)
    if (!isThere(file)) return undefined
    const headers = new Headers({
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    })
    for (const route of ofFiles) {
      if (!matchOf(route, inside)) continue
      for (const [name, value] of Object.entries(route.headers ?? {})) headers.set(name, value)
    }
    return new Response(await readFile(file), {headers})
  }

  const server = serve({
    port,
    ...onLoopback,
    fetch: answer,
    error: (error) => {
      console.error(error)
      return new Response('FUNCTION_INVOCATION_FAILED', {status: 500})
    },
  })
  await server.ready()
  return {
    url: new URL(server.url ?? '').origin,
    close: async () => {
      await server.close(true)
    },
  }
}

async function loadFunction(folder: string): Promise<(request: Request) => Promise<Response>> {
  const text = readFileSync(join(folder, '.vc-config.json'), 'utf8')
  const {handler} = functionConfigSchema.parse(JSON.parse(text))
  const module = moduleSchema.parse(await import(pathToFileURL(join(folder, handler)).href))
  return async (request) => await module.default.fetch(request)
}

function matchOf({src = ''}: {readonly src?: string | undefined}, path: string) {
  return new RegExp(`^(?:${src})$`).exec(path)
}

function isThere(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false
}

function withHeaders(response: Response, headers: Headers): Response {
  const merged = new Headers(headers)
  for (const [name, value] of response.headers) merged.set(name, value)
  return new Response(response.body, {status: response.status, headers: merged})
}
