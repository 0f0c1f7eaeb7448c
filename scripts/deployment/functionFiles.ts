import {globSync} from 'node:fs'
import {join} from 'node:path'

/** A file of `api/` that answers at one URL. */
export interface FunctionFile {
  /** `api/notices/[brand].ts`, from the root. */
  readonly file: string
  /** `api/notices/[brand]`: what the function is called, and its URL with names for its parameters. */
  readonly name: string
  readonly parameters: readonly string[]
}

/** Every function: folders and files that start with `_` are none, as on Vercel. */
export function functionFiles(root: string): FunctionFile[] {
  return globSync('api/**/*.ts', {cwd: root})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_')))
    .toSorted()
    .map((file) => {
      const name = join(file).replaceAll('\\', '/').replace(/\.ts$/, '')
      const parameters = [...name.matchAll(/\[([^\]]+)\]/g)].flatMap(([, each]) => each ?? [])
      return {file, name, parameters}
    })
}
