import {createReadStream} from 'node:fs'
import {createGunzip} from 'node:zlib'

import {
  signedManifestSchema,
  type BackupManifest,
  type SignedManifest,
} from '../../core/backup/backupManifest.js'
import {partOfType} from '../../core/backup/backupParts.js'
import {Refusal} from '../../core/refusal.js'
import {beforeFirstLine, canonical, readBackupLine, type LakeDocument} from './backupLine.js'

/**
 * Reads a file of a backup from its first line to its last and hands over each document, never more
 * than one at a time.
 *
 * @returns its manifest, which fits all lines before it; whose signature holds is another question
 * @throws Refusal `bad_request` naming the first line that is not as it was written
 */
export async function readBackup(
  file: string,
  take: (document: LakeDocument, line: number) => Promise<void> | void,
): Promise<SignedManifest> {
  const counts: Record<string, number> = {}
  let hash = beforeFirstLine
  let number = 0
  let last: string | undefined
  for await (const line of linesOf(file)) {
    if (last !== undefined) {
      number += 1
      const read = readBackupLine(last, hash)
      if (!read) throw damaged(file, number, 'is not as it was written')
      hash = read.hash
      counts[read.document._type] = (counts[read.document._type] ?? 0) + 1
      await take(read.document, number)
    }
    last = line
  }
  const signed = readManifest(last)
  if (!signed) throw damaged(file, number + 1, 'is not the end of a backup')
  if (!fits(signed.manifest, hash, counts)) {
    throw damaged(file, number + 1, 'does not fit the lines before it')
  }
  return signed
}

function readManifest(line: string | undefined): SignedManifest | undefined {
  try {
    return signedManifestSchema.safeParse(JSON.parse(line ?? '')).data
  } catch {
    return undefined
  }
}

function fits(
  {part, counts: said, hash: saidHash}: BackupManifest,
  hash: string,
  counts: Readonly<Record<string, number>>,
): boolean {
  const isOfPart = Object.keys(counts).every((type) => partOfType(type) === part)
  return isOfPart && saidHash === hash && canonical(said) === canonical(counts)
}

/** Lines as they come; what is no gzip any more is damaged behind the last line that was. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  let number = 1
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.once('error', (error) => unpacked.destroy(error))
  const decoder = new TextDecoder('utf-8', {fatal: true})
  try {
    for await (const chunk of source.pipe(unpacked)) {
      const pieces = (rest + decoder.decode(chunk, {stream: true})).split('\n')
      rest = pieces.pop() ?? ''
      for (const line of pieces) {
        yield line
        number += 1
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (isMissing(error))
      throw new Refusal('bad_request', `${file} cannot be read.`, {cause: error})
    throw damaged(file, number, 'cannot be unpacked', error)
  } finally {
    source.destroy()
  }
  if (rest !== '') throw damaged(file, number, 'breaks off')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function damaged(file: string, line: number, what: string, cause?: unknown): Refusal {
  return new Refusal('bad_request', `${file}: line ${line} ${what}.`, {details: {line}, cause})
}
