import {randomUUID} from 'node:crypto'

import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {openSealedStream, sealStream, type Bytes} from '../../../core/subject/sealStream.js'
import {newEntryKey, openEntryKey} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Seals a file that a source gave, under a key of its own. It is the request's once the result is
 * written into the source's answer; until then nothing can open it.
 */
export async function writeAttachment(
  services: Services,
  requestId: string,
  given: Pick<SealedAttachment, '_key' | 'name' | 'mediaType'> & {
    readonly content: Uint8Array<ArrayBuffer>
  },
): Promise<SealedAttachment> {
  const {content, ...about} = given
  const file = `${requestId}-${randomUUID()}`
  const {key, wrappedKey} = await newEntryKey(services.settings.secrets.SEAL_KEY)
  await openSealedFiles(services).writeStream(file, sealStream(key, file, once(content)))
  return {...about, bytes: content.length, file, wrappedKey}
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

async function* once(content: Uint8Array<ArrayBuffer>): Bytes {
  yield content
}
