import {createWriteStream, renameSync, rmSync} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

import {makeZip} from 'client-zip'

import type {ArchiveEntry} from '../../api/_server/archive/archiveEntry.js'

/**
 * Writes entries as a ZIP file, stored, or leaves what was there: a file that is half an archive is
 * never seen under its name. The same entries give the same bytes, in any time zone.
 */
export async function writeZip(file: string, entries: readonly ArchiveEntry[]): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  const zip = makeZip(
    entries.map(({path, bytes, at}) => ({name: path, input: bytes, lastModified: noonOf(at)})),
  )
  try {
    await pipeline(Readable.from(zip), createWriteStream(draft))
    renameSync(draft, file)
  } finally {
    rmSync(draft, {force: true})
  }
}

/** A ZIP dates its entries by the local clock; noon of a day is there in every time zone. */
function noonOf(at: string): Date {
  const instant = new Date(at)
  return new Date(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate(), 12)
}
