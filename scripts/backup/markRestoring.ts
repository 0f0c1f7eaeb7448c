import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import type {BackupManifest} from '../../core/backup/backupManifest.js'
import {isAlike} from '../../core/backup/planDocument.js'
import {restoringId, type RenewedRevision} from '../../core/deployment/datasetRestoring.js'
import {lakeDocumentsById} from './lakeDocuments.js'
import {readBackup} from './readBackup.js'
import type {PartToRestore} from './restorePart.js'

/** Says that a part is being put back, before anything of it is written. */
export async function markBegun(
  services: Services,
  {part, at, keyMarks}: BackupManifest,
): Promise<void> {
  const client = await services.contentLake()
  const now = await services.now()
  const restoring = {_id: restoringId, _type: 'datasetRestoring', since: now.toISOString()}
  // What was read at the mail service before is to be read again: the ledger is another now.
  const patch = client.patch(restoringId).unset([`parts[_key == "${part}"]`, 'replay'])
  await client
    .transaction()
    .createIfNotExists({...restoring, parts: []})
    .patch(patch)
    .patch(client.patch(restoringId).append('parts', [{_key: part, at, keyMarks}]))
    .commit({visibility: 'sync', autoGenerateArrayKeys: false})
}

/** Says that all of a part is there. */
export async function markWritten(services: Services, {file, manifest}: PartToRestore) {
  const client = await services.contentLake()
  const now = await services.now()
  const {part} = manifest
  const patch = client
    .patch(restoringId)
    .set({[`parts[_key == "${part}"].writtenAt`]: now.toISOString()})
  if (part !== 'content') {
    await patch.commit({visibility: 'sync'})
    return
  }
  const revisions = await renewedRevisions(services, file)
  await patch.set({revisions}).commit({visibility: 'sync'})
}

const revisionSchema = z.object({_rev: z.string()})

/**
 * Published notices and changes that read as in the backup, under another revision: whoever puts a
 * document back gives it a new one. One that an editor has published since is not among them.
 */
async function renewedRevisions(services: Services, file: string): Promise<RenewedRevision[]> {
  const before = new Map<string, Parameters<typeof isAlike>[0]>()
  await readBackup(file, (document) => {
    const isSeen = document._type === 'privacyNotice' || document._type === 'changeNotice'
    if (isSeen && !document._id.includes('.')) before.set(document._id, document)
  })
  const present = await lakeDocumentsById(services, [...before.keys()])
  return [...present].flatMap(([id, document]) => {
    const backedUp = before.get(id)
    const was = revisionSchema.safeParse(backedUp).data?._rev
    const is = revisionSchema.safeParse(document).data?._rev
    if (!backedUp || !was || !is || was === is || !isAlike(backedUp, document)) return []
    return [{_key: id, was, is}]
  })
}
