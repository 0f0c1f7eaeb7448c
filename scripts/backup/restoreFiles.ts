import {publicKeysById} from '../../api/_server/publicKeys.js'
import type {Services} from '../../api/_server/services.js'
import {backupPartNames} from '../../core/backup/backupParts.js'
import type {Keep} from '../../core/backup/planDocument.js'
import {Refusal} from '../../core/refusal.js'
import {manifestLines} from './manifestLines.js'
import {markBegun, markWritten} from './markRestoring.js'
import {restoredLines} from './restoredLines.js'
import {restorePart, type PartToRestore} from './restorePart.js'
import {verifyBackup} from './verifyBackup.js'

export interface RestoreRequest {
  readonly files: readonly string[]
  readonly isWriting: boolean
  readonly keep: Keep | undefined
  readonly print: (line: string) => void
}

/**
 * Puts parts of a dataset back: verifies every file, looks what would be done, and does it where it
 * is to write. From then on the dataset is being restored, until that is finished.
 *
 * @returns 1 where something was altered, or is to be decided
 * @throws Refusal `bad_request` where a file is damaged or someone else's; `conflict` where the
 * dataset differs and nobody has said which way. Nothing is written then.
 */
export async function restoreFiles(
  services: Services,
  {files, isWriting, keep, print}: RestoreRequest,
): Promise<number> {
  const parts = await verifiedParts(services, files, print)
  const now = await services.now()
  const optionsOf = ({manifest}: PartToRestore) => ({at: new Date(manifest.at), now, keep})
  let code = 0
  let differing = 0
  for (const part of parts) {
    const planned = await restorePart(services, part, {...optionsOf(part), isWriting: false})
    for (const line of restoredLines(part, planned, false)) print(line)
    differing += planned.counts.differs ?? 0
    if (planned.counts.altered) code = 1
  }
  if (differing > 0) {
    throw new Refusal(
      'conflict',
      `${differing} documents are there and differ: say --keep dataset or --keep file. Nothing was written.`,
    )
  }
  if (!isWriting) {
    print('Nothing was written: --write does it.')
    return code
  }
  for (const {manifest} of parts) await markBegun(services, manifest)
  for (const part of parts) {
    const restored = await restorePart(services, part, {...optionsOf(part), isWriting: true})
    await markWritten(services, part)
    for (const line of restoredLines(part, restored, true)) print(line)
  }
  print('Nothing is stamped, mailed or deleted before "npm run restore -- finish".')
  return code
}

/** The files in the order in which they are put back, each of them whole and ours. */
async function verifiedParts(
  services: Services,
  files: readonly string[],
  print: (line: string) => void,
): Promise<PartToRestore[]> {
  const keys = await publicKeysById(services.settings)
  const parts: PartToRestore[] = []
  for (const file of files) {
    const {manifest, isOurs, problems} = await verifyBackup(file, keys)
    for (const line of manifestLines(file, manifest, problems)) print(line)
    if (!isOurs) {
      throw new Refusal(
        'bad_request',
        `${file} was not signed by a key of these settings: restore the keys first, or name the public key in SIGNING_PUBLIC_KEYS_OLD.`,
      )
    }
    if (parts.some((other) => other.manifest.part === manifest.part)) {
      throw new Refusal('bad_request', `Two files of ${manifest.part}: name the later one alone.`)
    }
    parts.push({file, manifest})
  }
  const place = ({manifest}: PartToRestore): number => backupPartNames.indexOf(manifest.part)
  return parts.toSorted((a, b) => place(a) - place(b))
}
