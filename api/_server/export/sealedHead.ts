import {exportHeadSchema, type ExportHead} from '../../../core/export/exportFile.js'
import {openSealedStream, sealStream, type Bytes} from '../../../core/subject/sealStream.js'
import type {SealedFiles} from './sealedFiles.js'

/** Writes all of an export but its records, sealed, under the name that the request keeps. */
export async function writeSealedHead(
  files: SealedFiles,
  key: CryptoKey,
  name: string,
  head: ExportHead,
): Promise<void> {
  await files.writeStream(name, sealStream(key, name, once(JSON.stringify(head))))
}

async function* once(text: string): Bytes {
  yield new TextEncoder().encode(text)
}

/** `undefined` when it is no longer kept. */
export async function readSealedHead(
  files: SealedFiles,
  key: CryptoKey,
  name: string,
): Promise<ExportHead | undefined> {
  const sealed = await files.readStream(name)
  if (!sealed) return undefined
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of openSealedStream(key, name, sealed)) {
    text += decoder.decode(bytes, {stream: true})
  }
  return exportHeadSchema.parse(JSON.parse(text))
}
