import {randomUUID} from 'node:crypto'

import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {openSealedText, sealText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Seals a file that a source gave under a key of its own, and keeps it. Until the request names it,
 * with its key, nobody can read it: a crash in between leaves bytes that mean nothing.
 */
export async function sealAttachment(
  services: Services,
  file: Pick<SealedAttachment, 'name' | 'mediaType'> & {readonly bytes: Uint8Array},
): Promise<SealedAttachment> {
  const {name, mediaType, bytes} = file
  const {SEAL_KEY} = services.settings.secrets
  const {box, wrappedKey} = await sealText(SEAL_KEY, Buffer.from(bytes).toString('base64url'))
  const key = randomUUID()
  const stored = `attachment-${key}`
  await openSealedFiles(services).write(stored, box)
  return {_key: key, name, mediaType, bytes: bytes.byteLength, file: stored, wrappedKey}
}

/** A file that a source gave; `undefined` when it is no longer kept. */
export async function openAttachment(
  services: Services,
  {file, wrappedKey}: SealedAttachment,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const box = await openSealedFiles(services).read(file)
  if (box === undefined) return undefined
  const {SEAL_KEY} = services.settings.secrets
  const text = await openSealedText(SEAL_KEY, {wrappedKey, box})
  return new Uint8Array(Buffer.from(text, 'base64url'))
}

/** Removes files that nothing names any more. */
export async function removeAttachments(
  services: Services,
  attachments: readonly SealedAttachment[],
): Promise<void> {
  const files = openSealedFiles(services)
  for (const {file} of attachments) await files.remove(file)
}
