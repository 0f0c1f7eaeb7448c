import {globSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import * as z from 'zod'

import type {Route} from '../../api/_server/route.js'
import {root} from '../sourceFiles.js'

const routeSchema = z.object({
  default: z.custom<Route>(
    (value) => z.object({pattern: z.string(), fetch: z.unknown()}).safeParse(value).success,
  ),
})

/** Every function there is, as the host finds them: by their files. */
export async function fuzzRoutes(): Promise<Route[]> {
  const files = globSync('**/*.ts', {cwd: join(root, 'api')})
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')))
    .toSorted()
  return await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(pathToFileURL(join(root, 'api', file)).href)
      return routeSchema.parse(module).default
    }),
  )
}
