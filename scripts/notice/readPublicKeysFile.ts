import {readPublicKeys} from '../../core/archive/publicKeysJson.js'
import {Refusal} from '../../core/refusal.js'
import {readJsonFile} from './readJsonFile.js'

/**
 * Public keys from a file as `/api/health` answers it; `undefined` where none is named.
 *
 * @throws Refusal `bad_request` where the file is no such list, or cannot be read.
 */
export function readPublicKeysFile(file: string | undefined): Record<string, string> | undefined {
  if (file === undefined) return undefined
  const keys = readPublicKeys(readJsonFile(file))
  if (keys) return keys
  throw new Refusal('bad_request', `${file}: expected JSON with publicKeys, as /api/health gives.`)
}
