import {readFileSync} from 'node:fs'

/** What a file holds as JSON; `undefined` where it cannot be read, or is none. */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
