import * as z from 'zod'

import {isCalledOff} from '../../../core/stamp/isCalledOff.js'
import {noticeNameSchema, type NoticeName} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

const query = `*[_type == "noticeVersion" && language == $language
  && (changeNoticeId == $changeNoticeId || defined(callsOff))]{
    brand, notice, language, version, effectiveAt, changeNoticeId, callsOff
  }`

const versionsSchema = z.array(
  noticeNameSchema.extend({
    version: z.number(),
    effectiveAt: z.string(),
    changeNoticeId: z.string().nullish(),
    callsOff: z.number().nullish(),
  }),
)

/** Whether nothing that a change notice tells in a language still comes, when one notice is left out. */
export async function isAllCalledOff(
  services: Services,
  changeNoticeId: string,
  without: NoticeName,
): Promise<boolean> {
  const params = {changeNoticeId, language: without.language}
  const versions = await services.query(versionsSchema, query, params)
  const isOf = (a: NoticeName, b: NoticeName) => a.brand === b.brand && a.notice === b.notice
  return versions
    .filter((one) => one.changeNoticeId === changeNoticeId && !isOf(one, without))
    .every((one) =>
      isCalledOff(
        one,
        versions.filter((off) => isOf(off, one)),
      ),
    )
}
