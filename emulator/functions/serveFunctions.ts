import {globSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import * as z from 'zod'

import {serveRoutes, type LocalFunctions, type ServedRoute} from './serveRoutes.js'

/** What a file of `api/` exports by default. */
const functionSchema = z.object({
  default: z.object({
    fetch: z.custom<(request: Request) => Promise<Response>>(
      (value) => typeof value === 'function',
    ),
  }),
})

/**
 * Serves the files of `api/`: one file, one URL; folders and files that start with `_` are none.
 * As on Vercel the name says the URL, and a function is loaded when it is first asked: what nobody
 * asks costs a start nothing.
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
  const files = globSync('**/*.ts', {cwd: directory})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')))
  return await serveRoutes(
    files.map((file) => servedFile(directory, file)),
    port,
  )
}

function servedFile(directory: string, file: string): ServedRoute {
  const pattern = `/api/${file.replace(/\.ts$/, '').replaceAll(/\[(\w+)\]/g, ':$1')}`
  const url = pathToFileURL(join(directory, file)).href
  return {
    pattern,
    // Asked again it is the same module.
    fetch: async (request) => await functionSchema.parse(await import(url)).default.fetch(request),
  }
}
