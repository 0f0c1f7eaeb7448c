import {randomUUID} from 'node:crypto'

import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {openSealedStream, sealStream, type Bytes} from '../../../core/subject/sealStream.js'
import {newEntryKey, openEntryKey} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Seals a file that a source gave under a key of its own, and keeps it. Until the request names it,
 * with its key, nobody can read it: a crash in between leaves bytes that mean nothing.
 */
export async function sealAttachment(
  services: Services,
  requestId: string,
  file: Pick<SealedAttachment, 'name' | 'mediaType'> & {readonly bytes: Uint8Array<ArrayBuffer>},
): Promise<SealedAttachment> {
  const {name, mediaType, bytes} = file
  // Purging a request removes whatever begins with its id.
  const stored = `${requestId}-${randomUUID()}`
  const {key, wrappedKey} = await newEntryKey(services.settings.secrets.SEAL_KEY)
  await openSealedFiles(services).writeStream(stored, sealStream(key, stored, once(bytes)))
  return {_key: randomUUID(), name, mediaType, bytes: bytes.length, file: stored, wrappedKey}
}

/** A source's file as it was given, in pieces; `undefined` when it is no longer kept. */
export async function readAttachment(
  services: Services,
  {file, wrappedKey}: Pick<SealedAttachment, 'file' | 'wrappedKey'>,
): Promise<Bytes | undefined> {
  const key = await openEntryKey(services.settings.secrets.SEAL_KEY, wrappedKey)
  const sealed = await openSealedFiles(services).readStream(file)
  return sealed && openSealedStream(key, file, sealed)
}

async function* once(bytes: Uint8Array<ArrayBuffer>): Bytes {
  yield bytes
}

/** A file that a source gave; `undefined` when it is no longer kept. */
export async function openAttachment(
  services: Services,
  attachment: SealedAttachment,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts = await readAttachment(services, attachment)
  if (!parts) return undefined
  const bytes = new Uint8Array(attachment.bytes)
  let length = 0
  for await (const part of parts) {
    bytes.set(part, length)
    length += part.length
  }
  return bytes
}

/** Removes files that nothing names any more. */
export async function removeAttachments(
  services: Services,
  attachments: readonly SealedAttachment[],
): Promise<void> {
  const files = openSealedFiles(services)
  for (const {file} of attachments) await files.remove(file)
}
