import {setTimeout as pause} from 'node:timers/promises'

import {isPassing} from '../../api/_server/optOut/ledger/isPassing.js'
import type {Services} from '../../api/_server/services.js'
import type {BackupManifest} from '../../core/backup/backupManifest.js'
import type {RestoreAct} from '../../core/backup/planDocument.js'
import {canonical, type LakeDocument} from './backupLine.js'
import {planChunk, type PlannedDocument, type PlanOptions} from './planChunk.js'
import {readBackup} from './readBackup.js'
import {writePlanned} from './writePlanned.js'

/** A verified file. */
export interface PartToRestore {
  readonly file: string
  readonly manifest: BackupManifest
}

export interface RestoredPart {
  readonly counts: Readonly<Partial<Record<RestoreAct, number>>>
  /** Ids of documents that differ, or were altered; the first of them. */
  readonly named: Readonly<Partial<Record<RestoreAct, readonly string[]>>>
}

/** The Content Lake takes 4 MB a request; a request holds the documents in JSON. */
const chunkBytes = 1_500_000
const chunkDocuments = 200
/** Content refers to itself, in circles too, so that it goes in at once as long as it fits. */
const contentBytes = 3_500_000
const contentDocuments = 5000
const namedAtMost = 20
const attempts = 6

/**
 * Goes through a file, and puts back what is missing when it is to write.
 *
 * It may be stopped anywhere and run again: what is there is left as it is.
 */
export async function restorePart(
  services: Services,
  {file, manifest}: PartToRestore,
  {isWriting, ...options}: PlanOptions & {readonly isWriting: boolean},
): Promise<RestoredPart> {
  const counts: Partial<Record<RestoreAct, number>> = {}
  const named: Partial<Record<RestoreAct, string[]>> = {}
  const isContent = manifest.part === 'content'
  const limits = isContent ? [contentBytes, contentDocuments] : [chunkBytes, chunkDocuments]
  const [mostBytes = 0, mostDocuments = 0] = limits
  let chunk: LakeDocument[] = []
  let bytes = 0
  const settle = async (): Promise<void> => {
    const planned = await settled(services, chunk, options, isWriting)
    for (const {act, document} of planned) {
      counts[act] = (counts[act] ?? 0) + 1
      const names = (named[act] ??= [])
      if (names.length < namedAtMost) names.push(document._id)
    }
    chunk = []
    bytes = 0
  }
  await readBackup(file, async (document) => {
    const size = canonical(document).length
    if (chunk.length === mostDocuments || bytes + size > mostBytes) await settle()
    chunk.push(document)
    bytes += size
  })
  if (chunk.length > 0) await settle()
  return {counts, named}
}

/** Plans and writes; plans again where something came in between, or the store was busy. */
async function settled(
  services: Services,
  chunk: readonly LakeDocument[],
  options: PlanOptions,
  isWriting: boolean,
): Promise<PlannedDocument[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const planned = await planChunk(services, chunk, options)
      if (isWriting) await writePlanned(services, planned)
      return planned
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error
      await pause(attempt * 500)
    }
  }
}
