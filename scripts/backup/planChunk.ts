import * as z from 'zod'

import {openSealedFiles} from '../../api/_server/export/openSealedFiles.js'
import {readEntries} from '../../api/_server/optOut/ledger/readEntries.js'
import type {Services} from '../../api/_server/services.js'
import {comesBack, type Returning} from '../../core/backup/comesBack.js'
import {filesOf} from '../../core/backup/filesOf.js'
import {planDocument, type Keep, type RestoreAct} from '../../core/backup/planDocument.js'
import {closedRequestId} from '../../core/export/dataRequest.js'
import {isForgettable} from '../../core/optOut/isForgettable.js'
import type {LakeDocument} from './backupLine.js'
import {lakeDocumentsById} from './lakeDocuments.js'

export interface PlannedDocument {
  /** As it is to be put back. */
  readonly document: LakeDocument
  readonly dataset: LakeDocument | undefined
  readonly act: RestoreAct
}

export interface PlanOptions extends Pick<Returning, 'at' | 'now'> {
  readonly keep?: Keep | undefined
}

/** What is done with some documents of one file, by what the dataset holds now. */
export async function planChunk(
  services: Services,
  documents: readonly LakeDocument[],
  {at, now, keep}: PlanOptions,
): Promise<PlannedDocument[]> {
  const files = await filesThere(services, documents)
  const {kept} = services.settings
  const hasFile = (name: string): boolean => files.has(name)
  const returning = documents.map((backedUp) => ({
    backedUp,
    document: comesBack(backedUp, {at, now, kept, hasFile}),
    closedId: closedIdOf(backedUp),
  }))
  const present = await lakeDocumentsById(
    services,
    returning.flatMap(({document, closedId}) => [document?._id ?? [], closedId ?? []].flat()),
  )
  const isForgotten = await forgottenAddresses(services, documents, now)
  return returning.map(({backedUp, document, closedId}) => {
    if (!document) return {document: backedUp, dataset: undefined, act: 'past'}
    const dataset = present.get(document._id)
    const isUnneeded = document._type === 'optOutAddress' && isForgotten(document)
    // The person was taken out of it since.
    const isClosed = closedId !== undefined && closedId !== document._id && present.has(closedId)
    if (!dataset && (isUnneeded || isClosed)) return {document, dataset, act: 'past'}
    return {document, dataset, act: planDocument(document, dataset, keep)}
  })
}

const requestSchema = z.object({_type: z.literal('dataRequest'), requestId: z.string()})

/** Where the rest of a request lies once the person is out of it. */
function closedIdOf(document: LakeDocument): string | undefined {
  const request = requestSchema.safeParse(document).data
  return request && closedRequestId(request.requestId)
}

/** Files are listed by their age; none was written so far ahead. */
const centuryMs = 100 * 365 * 86_400_000

async function filesThere(
  services: Services,
  documents: readonly LakeDocument[],
): Promise<ReadonlySet<string>> {
  if (documents.flatMap(filesOf).length === 0) return new Set()
  return new Set(await openSealedFiles(services).namesOlderThan(-centuryMs))
}

const entrySchema = z.object({entryId: z.string()})

/**
 * Which addresses nothing needs any more, by the entries that the ledger holds now: one that was
 * deleted since the backup, or would be by now, does not come back. One whose entry is not there waits
 * for it: the ledger may be put back after this.
 */
async function forgottenAddresses(
  services: Services,
  documents: readonly LakeDocument[],
  now: Date,
): Promise<(document: LakeDocument) => boolean> {
  const ids = documents
    .filter(({_type}) => _type === 'optOutAddress')
    .flatMap((document) => entrySchema.safeParse(document).data?.entryId ?? [])
  const entries = await readEntries(services, ids)
  const forgotten = new Set(
    entries.filter((entry) => entry.forgottenAt || isForgettable(entry, now)).map(({_id}) => _id),
  )
  return (document) => forgotten.has(entrySchema.safeParse(document).data?.entryId ?? '')
}
