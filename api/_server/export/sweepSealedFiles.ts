import * as z from 'zod'

import {openEntryKey} from '../../../core/subject/sealText.js'
import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'
import type {SealedFiles} from './sealedFiles.js'
import {readSealedHead} from './sealedHead.js'

const namingSchema = z.object({
  requestId: z.string(),
  state: z.string(),
  sealedFile: z.object({file: z.string(), wrappedKey: z.string()}).nullish(),
  /** Files that sources gave. */
  given: z.array(z.string().nullable()).nullish(),
  /** Files that go with the answer. */
  sent: z.array(z.string()).nullish(),
})

const namingQuery = `*[_type == 'dataRequest' && requestId in $requestIds]{
  requestId, state, sealedFile,
  'given': sources[].attachments[].file, 'sent': attachments[].file
}`

/** No function lives for so long: what it wrote is named by then, or never will be. */
const orphanMs = 24 * 60 * 60_000
const mostAtOnce = 500

export interface SweepOutcome {
  readonly removed: number
  /** Requests whose files could not be told apart; all of them stay. */
  readonly failed: readonly {readonly requestId: string; readonly reason: string}[]
}

/**
 * Removes sealed files that no request names: a death between dropping a key and removing the file
 * leaves bytes that nothing opens, and one between writing a file and naming it does too.
 *
 * A file goes only when it is older than a day, its request is not being collected, and what that
 * request names has been read and does not hold it. In doubt it stays.
 */
export async function sweepSealedFiles(
  services: Services,
  files: SealedFiles = openSealedFiles(services),
): Promise<SweepOutcome> {
  const names = await files.namesOlderThan(orphanMs)
  const byRequest = Map.groupBy(names, (name) => /^[0-9a-f]{24}(?=-)/.exec(name)?.[0] ?? '')
  const requests = await services.query(z.array(namingSchema), namingQuery, {
    requestIds: [...byRequest.keys()],
  })
  const known = new Map(requests.map((request) => [request.requestId, request]))
  let removed = 0
  const failed: {requestId: string; reason: string}[] = []
  for (const [requestId, old] of byRequest) {
    if (removed >= mostAtOnce) break
    try {
      const request = known.get(requestId)
      for (const name of request ? await unnamed(services, files, request, old) : old) {
        await files.remove(name)
        removed += 1
      }
    } catch (error) {
      failed.push({requestId, reason: withoutAddresses(String(error)).slice(0, 300)})
    }
  }
  return {removed, failed}
}

/** Which of a request's files it does not name. */
async function unnamed(
  {settings}: Services,
  files: SealedFiles,
  {state, sealedFile, given, sent}: z.infer<typeof namingSchema>,
  names: readonly string[],
): Promise<readonly string[]> {
  if (state === 'collecting') return []
  // The parts of the collection as it was first made need no opening of what names them.
  const left = names.filter(
    (name) =>
      !given?.includes(name) &&
      !sent?.includes(name) &&
      name !== sealedFile?.file &&
      !(sealedFile && name.startsWith(`${sealedFile.file}-`)),
  )
  if (!sealedFile || left.length === 0) return left
  const key = await openEntryKey(settings.secrets.SEAL_KEY, sealedFile.wrappedKey)
  const head = await readSealedHead(files, key, sealedFile.file)
  // Another head took its place since the request was read.
  if (!head) return []
  const parts = new Set(head.sections.map(({part}) => part))
  return left.filter((name) => !parts.has(name))
}
