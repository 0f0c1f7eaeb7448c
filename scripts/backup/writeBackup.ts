import {once} from 'node:events'
import {createWriteStream, mkdirSync, renameSync, rmSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {createGzip} from 'node:zlib'

import {listPublicKeys} from '../../api/_server/publicKeys.js'
import type {Services} from '../../api/_server/services.js'
import {
  backupFormat,
  signBackupManifest,
  type BackupManifest,
} from '../../core/backup/backupManifest.js'
import {keepUntil, type BackupPartName} from '../../core/backup/backupParts.js'
import {keyMarks} from '../../core/deployment/keyMarks.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {backupFileName} from './backupFileName.js'
import {backupLine, beforeFirstLine, canonical} from './backupLine.js'
import {readPart} from './readPart.js'

/** A file that was written. */
export interface WrittenBackup {
  readonly file: string
  readonly manifest: BackupManifest
}

/**
 * Writes one part of a dataset into a file of its own: a document a line, and a signed manifest.
 *
 * The file has its name once it is whole and on the disk; only its owner may read it.
 */
export async function writeBackup(
  services: Services,
  part: BackupPartName,
  folder: string,
): Promise<WrittenBackup> {
  const at = await services.now()
  const {projectId, dataset} = services.settings.contentLake
  mkdirSync(folder, {recursive: true})
  const file = join(folder, backupFileName({projectId, dataset, part, at}))
  const draft = `${file}.${process.pid}.part`
  const packed = createGzip()
  const written = finished(packed.pipe(createWriteStream(draft, {mode: 0o600})))
  // It is waited for below; what breaks before must not count as nobody's.
  written.catch(() => undefined)
  const write = async (line: string): Promise<void> => {
    if (!packed.write(`${line}\n`)) await Promise.race([once(packed, 'drain'), written])
  }
  try {
    const counts: Record<string, number> = {}
    let hash = beforeFirstLine
    for await (const document of readPart(services, part)) {
      const line = backupLine(document, hash)
      hash = line.hash
      counts[document._type] = (counts[document._type] ?? 0) + 1
      await write(line.text)
    }
    const manifest: BackupManifest = {
      format: backupFormat,
      part,
      projectId,
      dataset,
      at: at.toISOString(),
      keepUntil: keepUntil(part, at)?.toISOString() ?? null,
      counts,
      hash,
      publicKeys: await listPublicKeys(services.settings),
      keyMarks: await keyMarks(services.settings.secrets),
    }
    const signer = await openVersionSigner(services.settings.secrets.SIGNING_KEY)
    await write(canonical(await signBackupManifest(manifest, signer)))
    packed.end()
    await written
    await onDisk(draft)
    renameSync(draft, file)
    return {file, manifest}
  } catch (error) {
    packed.destroy()
    rmSync(draft, {force: true})
    throw error
  }
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
