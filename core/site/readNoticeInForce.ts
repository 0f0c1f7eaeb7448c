import * as z from 'zod'

import {resolvedNoticeSchema} from '../compose/resolvedNotice.js'
import {stampLine} from '../render/stampLine.js'
import {versionJson} from '../render/versionJson.js'
import {versionMetadataSchema} from '../stamp/noticeVersion.js'
import {hasItsText} from '../stamp/verifyChain.js'
import {versionHash} from '../stamp/versionHash.js'
import type {SiteNotice} from './siteNotice.js'

/** What `noticeInForceQuery` answers; `resolved` is the text as JSON. */
export const noticeInForceSchema = z.object({
  timeZone: z.string().nullish(),
  version: versionMetadataSchema
    .extend({follows: z.number().int().nullish(), resolved: z.string()})
    .nullable(),
})

export type NoticeInForceResult = z.infer<typeof noticeInForceSchema>

/** A notice in force, or why there is none to show. */
export type NoticeInForce =
  | {readonly state: 'found'; readonly notice: SiteNotice}
  /** Retired with this version; the versions before it stay in the archive. */
  | {readonly state: 'gone'; readonly version: number}
  /** There is no such notice, or nothing of it was in force at that time. */
  | {readonly state: 'absent'}

/**
 * Opens an answer to `noticeInForceQuery`: the same notice, word for word, as the address gives.
 *
 * @throws Error when text or metadata are not as they were stamped, or the answer is none of that
 * query's.
 */
export async function readNoticeInForce(answer: unknown): Promise<NoticeInForce> {
  const {timeZone, version} = noticeInForceSchema.parse(answer)
  if (!version) return {state: 'absent'}
  if (!(await hasItsText(version)) || (await versionHash(version)) !== version.hash) {
    throw new Error(`Version ${version.version} of ${version.brand} is not as it was stamped.`)
  }
  if (version.kind === 'retired') return {state: 'gone', version: version.version}
  const resolved = resolvedNoticeSchema.parse(JSON.parse(version.resolved))
  const stamp = stampLine(resolved, version, {timeZone: timeZone ?? 'Europe/Oslo'})
  const {follows} = version
  return {
    state: 'found',
    notice: {...versionJson(version, resolved, stamp), ...(follows != null && {follows})},
  }
}
