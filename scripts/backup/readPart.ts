import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import {backupParts, typesOf, type BackupPartName} from '../../core/backup/backupParts.js'
import {referencesFirst} from '../../core/backup/referencesFirst.js'
import {chainKey} from '../../core/stamp/archiveCheck.js'
import {noticeNameSchema} from '../../core/stamp/noticeVersion.js'
import type {LakeDocument} from './backupLine.js'
import {lakeDocuments, lakeDocumentsAtOnce} from './lakeDocuments.js'

/**
 * The documents of a part, as a backup keeps them.
 *
 * Content is read at one moment, for its documents refer to each other, and written so that what is
 * referred to comes first. So is all of the versions but
 * their texts; of those, the ones that the heads of that moment know: they never change. The ledgers
 * are read page by page: each entry is whole by itself, and what comes behind the page is of after
 * the backup.
 */
export async function* readPart(
  services: Services,
  part: BackupPartName,
): AsyncGenerator<LakeDocument> {
  if (part === 'content') {
    yield* referencesFirst(await lakeDocumentsAtOnce(services, typesOf(part)))
  } else if (part === 'versions') yield* readVersions(services)
  else {
    for (const type of typesOf(part)) {
      for await (const document of lakeDocuments(services, type)) yield withoutAddress(document)
    }
  }
}

const numberedSchema = noticeNameSchema.extend({version: z.number().int()})

async function* readVersions(services: Services): AsyncGenerator<LakeDocument> {
  const [versions, ...others] = backupParts.versions.types
  const rest = await lakeDocumentsAtOnce(services, others)
  const last = new Map<string, number>()
  for (const document of rest.filter(({_type}) => _type === 'noticeHead')) {
    const head = numberedSchema.safeParse(document).data
    if (head) last.set(chainKey(head), head.version)
  }
  for await (const document of lakeDocuments(services, versions)) {
    const version = numberedSchema.safeParse(document).data
    const isLater = version && version.version > (last.get(chainKey(version)) ?? Infinity)
    if (!isLater) yield document
  }
  yield* rest
}

/** An early entry holds its address itself; a ledger is kept for longer than any address. */
function withoutAddress(document: LakeDocument): LakeDocument {
  if (document._type !== 'optOut') return document
  const {sealedAddress: _address, ...entry} = document
  return entry
}
