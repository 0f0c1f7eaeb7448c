import {setTimeout as pause} from 'node:timers/promises'

import {isPassing} from '../../api/_server/optOut/ledger/isPassing.js'
import type {Services} from '../../api/_server/services.js'
import type {BackupManifest} from '../../core/backup/backupManifest.js'
import type {RestoreAct} from '../../core/backup/planDocument.js'
import {canonical, type LakeDocument} from './backupLine.js'
import {loosened, type Loosened} from './loosened.js'
import {planChunk, type PlanOptions} from './planChunk.js'
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
const namedAtMost = 20
const attempts = 6

/**
 * Goes through a file, and puts back what is missing when it is to write.
 *
 * It may be stopped anywhere and run again: what is there is left as it is. Content refers to itself,
 * in circles too: what is not there yet is referred to weakly, until all is.
 */
export async function restorePart(
  services: Services,
  {file}: PartToRestore,
  {isWriting, ...options}: PlanOptions & {readonly isWriting: boolean},
): Promise<RestoredPart> {
  const counts: Partial<Record<RestoreAct, number>> = {}
  const named: Partial<Record<RestoreAct, string[]>> = {}
  let isLoose = false
  await inChunks(file, async (chunk) => {
    const settled = await settle(services, chunk, options, isWriting)
    isLoose ||= settled.isLoose
    for (const {act, document} of settled.planned) {
      counts[act] = (counts[act] ?? 0) + 1
      const names = (named[act] ??= [])
      if (names.length < namedAtMost) names.push(document._id)
    }
  })
  // All that is referred to is there now: planned again, loose references become what they were.
  if (isLoose) {
    await inChunks(file, async (chunk) => {
      await settle(services, chunk, options, isWriting)
    })
  }
  return {counts, named}
}

async function inChunks(
  file: string,
  take: (chunk: readonly LakeDocument[]) => Promise<void>,
): Promise<void> {
  let chunk: LakeDocument[] = []
  let bytes = 0
  await readBackup(file, async (document) => {
    const size = canonical(document).length
    if (chunk.length === chunkDocuments || bytes + size > chunkBytes) {
      await take(chunk)
      chunk = []
      bytes = 0
    }
    chunk.push(document)
    bytes += size
  })
  if (chunk.length > 0) await take(chunk)
}

/** Plans and writes; plans again where something came in between, or the store was busy. */
async function settle(
  services: Services,
  chunk: readonly LakeDocument[],
  options: PlanOptions,
  isWriting: boolean,
): Promise<Loosened> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const planned = await planChunk(services, chunk, options)
      if (!isWriting) return {planned, isLoose: false}
      const loose = await loosened(services, planned)
      await writePlanned(services, loose.planned)
      return loose
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error
      await pause(attempt * 500)
    }
  }
}
