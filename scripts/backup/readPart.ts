import type {Services} from '../../api/_server/services.js'
import {backupParts, typesOf, type BackupPartName} from '../../core/backup/backupParts.js'
import type {LakeDocument} from './backupLine.js'
import {lakeDocuments, lakeDocumentsAtOnce} from './lakeDocuments.js'

/**
 * The documents of a part, as a backup keeps them.
 *
 * Content is read at one moment, for its documents refer to each other. What was stamped is read as
 * it stood at one moment too: versions never change, so it is enough to know then which there are.
 * The ledgers are read page by page: each entry is whole by itself, and what comes behind the page is
 * of after the backup.
 */
export async function* readPart(
  services: Services,
  part: BackupPartName,
): AsyncGenerator<LakeDocument> {
  if (part === 'content') {
    yield* await lakeDocumentsAtOnce(services, typesOf(part))
  } else if (part === 'versions') yield* readVersions(services)
  else {
    for (const type of typesOf(part)) {
      for await (const document of lakeDocuments(services, type)) yield withoutAddress(document)
    }
  }
}

async function* readVersions(services: Services): AsyncGenerator<LakeDocument> {
  const [versions] = backupParts.versions.types
  const atOnce = await lakeDocumentsAtOnce(services, typesOf('versions'), versions)
  const stamped = new Set(atOnce.map(({_id}) => _id))
  for await (const document of lakeDocuments(services, versions)) {
    if (stamped.has(document._id)) yield document
  }
  yield* atOnce.filter(({_type}) => _type !== versions)
}

/** An early entry holds its address itself; a ledger is kept for longer than any address. */
function withoutAddress(document: LakeDocument): LakeDocument {
  if (document._type !== 'optOut') return document
  const {sealedAddress: _address, ...entry} = document
  return entry
}
