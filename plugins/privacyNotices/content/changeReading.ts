import * as z from 'zod'

import {deliveryReportSchema, deliveryStateSchema} from '../../../core/announce/delivery.js'

/** What became of a change notice: the versions it stamped, or why it stamped none. */
export const changeReadingQuery = `{
  "now": now(),
  "published": *[_id == $id][0],
  "outcome": *[_type == "changeOutcome" && changeNoticeId == $id] | order(coalesce(at, decidedAt) desc)[0] {
    state, message, reasons
  },
  "versions": *[_type == "noticeVersion" && changeNoticeId == $id] | order(brand asc) {
    _id, brand, notice, language, title, version, stampedAt, effectiveAt
  },
  "deliveries": *[_type == "delivery" && changeNoticeId == $id] | order(createdAt asc, kind desc, _id asc) {
    _id, kind, changeNoticeId, segment, language, state, notBefore, retryAt, error, sentAt,
    recipientCount, report, calledOffVersionId
  },
  "brands": *[_type == "brand"] {"slug": slug.current, name, timeZone}
}`

/** One mailing of a change notice to one segment, as far as its progress goes. */
const readDeliverySchema = z.object({
  _id: z.string(),
  kind: z.string(),
  changeNoticeId: z.string(),
  segment: z.string(),
  language: z.string(),
  state: deliveryStateSchema,
  notBefore: z.string().nullish(),
  retryAt: z.string().nullish(),
  error: z.string().nullish(),
  sentAt: z.string().nullish(),
  recipientCount: z.number().nullish(),
  report: deliveryReportSchema.nullish(),
  /** It tells that the change does not come. */
  calledOffVersionId: z.string().nullish(),
})

export type ReadDelivery = z.infer<typeof readDeliverySchema>

export const changeReadingSchema = z.object({
  now: z.string(),
  published: z.looseObject({_id: z.string(), _rev: z.string(), _updatedAt: z.string()}).nullable(),
  outcome: z
    .object({
      state: z.enum(['stamped', 'refused']),
      message: z.string().nullish(),
      reasons: z.array(z.string()).nullish(),
    })
    .transform(({state, message, reasons}) => ({
      state,
      reasons: [...(message ? [message] : []), ...(reasons ?? [])],
    }))
    .nullable(),
  versions: z.array(
    z.object({
      _id: z.string(),
      brand: z.string(),
      notice: z.string(),
      language: z.string(),
      title: z.string(),
      version: z.number(),
      stampedAt: z.string(),
      effectiveAt: z.string(),
    }),
  ),
  deliveries: z.array(readDeliverySchema),
  brands: z.array(
    z.object({
      slug: z.string().nullish(),
      name: z.string().nullish(),
      timeZone: z.string().nullish(),
    }),
  ),
})

export type ChangeReading = z.infer<typeof changeReadingSchema>
