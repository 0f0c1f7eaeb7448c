import * as z from 'zod'

import {noticeHeadSchema} from '../../../core/stamp/noticeHead.js'
import {noticeVersionSchema} from '../../../core/stamp/noticeVersion.js'
import {latestChain} from './latestChain.js'

/** Everything about one notice that is not its facts, read at one moment. */
export const noticeReadingQuery = `{
  "now": now(),
  "published": *[_id == $id][0],
  "draft": *[_id == "drafts." + $id][0],
  "head": *[_type == "noticeHead" && noticeId == $id && !defined(movedTo)][0],
  "latest": *[_type == "noticeVersion" && noticeId == $id] | order(stampedAt desc, version desc)[0],
  "versions": *[_type == "noticeVersion" && noticeId == $id] | order(version desc) {
    brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
    contentHash, previousHash, hash, signature, keyId, changeNoticeId, immediateReason, follows,
    corrects, repeats, callsOff, retiredReason, loweredFrom, loweredReason, confirmedAt,
    despiteReason
  }
}`

export const noticeReadingSchema = z.object({
  now: z.string(),
  published: z.looseObject({_id: z.string(), _rev: z.string()}).nullable(),
  draft: z.looseObject({_id: z.string(), _rev: z.string()}).nullable(),
  head: noticeHeadSchema.nullable(),
  latest: noticeVersionSchema.nullable(),
  versions: z
    .array(
      noticeVersionSchema.omit({
        _id: true,
        _type: true,
        noticeId: true,
        noticeRevision: true,
        resolved: true,
      }),
    )
    .transform(latestChain),
})

export type NoticeReading = z.infer<typeof noticeReadingSchema>

/** A version without its text, with what was decided about it. */
export type ListedVersion = NoticeReading['versions'][number]

/** The types whose changes can alter how a notice reads or stands, or whether it is stamped at all. */
export const watchedTypes = [
  'organisation',
  'brandGroup',
  'brand',
  'clause',
  'processingPurpose',
  'cookie',
  'processorAgreement',
  'privacyNotice',
  'changeNotice',
  'noticeVersion',
  'noticeHead',
  'changeOutcome',
  'delivery',
  'keptPeriods',
  'datasetRestoring',
] as const
