import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A file of somebody else's project; it is no code of ours, and not held to what ours is. */
export function otherFile(name: string): string {
  return readFileSync(join(import.meta.dirname, 'otherProject', `${name}.txt`), 'utf8')
}
