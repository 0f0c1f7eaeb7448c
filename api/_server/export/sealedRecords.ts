import {
  personalDataRecordSchema,
  type PersonalDataRecord,
} from '../../../core/export/personalDataSource.js'
import {openSealedStream, sealStream, type Bytes} from '../../../core/subject/sealStream.js'
import type {SealedFiles} from './sealedFiles.js'

const batchBytes = 32_768

/** Writes records sealed as they come, a line of JSON each: whole, or not at all. */
export async function writeSealedRecords(
  files: SealedFiles,
  key: CryptoKey,
  part: string,
  records: AsyncIterable<PersonalDataRecord>,
): Promise<void> {
  await files.writeStream(part, sealStream(key, part, linesOf(records)))
}

async function* linesOf(records: AsyncIterable<PersonalDataRecord>): Bytes {
  const encoder = new TextEncoder()
  let lines = ''
  for await (const record of records) {
    lines += `${JSON.stringify(record)}\n`
    if (lines.length < batchBytes) continue
    yield encoder.encode(lines)
    lines = ''
  }
  if (lines !== '') yield encoder.encode(lines)
}

/**
 * Reads them back as they are needed.
 *
 * @throws Error where the part is gone or was altered, also after it has given records
 */
export async function* readSealedRecords(
  files: SealedFiles,
  key: CryptoKey,
  part: string,
): AsyncGenerator<PersonalDataRecord> {
  const sealed = await files.readStream(part)
  if (!sealed) throw new Error('a part of what was collected is missing')
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of openSealedStream(key, part, sealed)) {
    const lines = (rest + decoder.decode(bytes, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield personalDataRecordSchema.parse(JSON.parse(line))
  }
}
