import {globSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import * as z from 'zod'

import {serveRoutes, type LocalFunctions, type ServedRoute} from './serveRoutes.js'

/** What a file of `api/` exports by default. */
const functionSchema = z.object({
  default: z.object({
    pattern: z.string(),
    fetch: z.custom<(request: Request) => Promise<Response>>(
      (value) => typeof value === 'function',
    ),
  }),
})

/**
 * Serves the files of `api/`: one file, one URL; folders and files that start with `_` are none.
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
  const files = globSync('**/*.ts', {cwd: directory}).filter(
    (file) => !file.split(/[\\/]/).some((part) => part.startsWith('_')),
  )
  const routes = await Promise.all(
    files.map(async (file): Promise<ServedRoute> => {
      const url = pathToFileURL(join(directory, file)).href
      const module = functionSchema.parse(await import(url))
      return module.default
    }),
  )
  return await serveRoutes(routes, port)
}
