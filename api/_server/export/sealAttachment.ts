import {randomUUID} from 'node:crypto'

import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'
import {readAttachment, writeAttachment} from './sealedAttachments.js'

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
  const about = {_key: randomUUID(), name, mediaType, content: bytes}
  return await writeAttachment(services, requestId, about)
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
