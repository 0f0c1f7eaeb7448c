import * as z from 'zod'

import {deliveryReportSchema} from '../../../core/announce/delivery.js'
import {immediateReasons} from '../../../core/content/changeNotice.js'
import {localizedTextSchema} from '../../../core/content/localizedText.js'
import type {NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

const mailingsQuery = `{
  "changes": *[_type == "changeNotice" && _id in $changes] | order(_id asc),
  "outcomes": *[_type == "changeOutcome" && changeNoticeId in $changes],
  "deliveries": *[_type == "delivery" && (versionId in $versions || changeNoticeId in $changes)]
    | order(createdAt asc, _id asc)
}`

const changeSchema = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  summary: localizedTextSchema.nullish(),
  effectiveOn: z.string().nullish(),
  immediateReason: z.enum(immediateReasons).nullish(),
  hasMail: z.boolean().nullish(),
})

/** Of a delivery only what is named here: what was sent, when, to how many; never to whom. */
const deliverySchema = z.object({
  _id: z.string(),
  kind: z.string(),
  state: z.string(),
  versionId: z.string().nullish(),
  changeNoticeId: z.string().nullish(),
  calledOffVersionId: z.string().nullish(),
  segment: z.string().nullish(),
  language: z.string().nullish(),
  createdAt: z.string(),
  sentAt: z.string().nullish(),
  stoppedAt: z.string().nullish(),
  recipientCount: z.number().nullish(),
  report: deliveryReportSchema.nullish().catch(null),
})

const mailingsSchema = z.object({
  changes: z.array(changeSchema),
  outcomes: z.array(z.object({changeNoticeId: z.string(), state: z.string(), at: z.string()})),
  deliveries: z.array(deliverySchema),
})

/** The change notices that made some versions, and what was mailed about them. */
export async function readMailings(services: Services, versions: readonly NoticeVersion[]) {
  const changeIds = [...new Set(versions.flatMap(({changeNoticeId}) => changeNoticeId ?? []))]
  const {changes, outcomes, deliveries} = await services.query(mailingsSchema, mailingsQuery, {
    changes: changeIds,
    versions: versions.map(({_id}) => _id),
  })
  return {
    deliveries,
    /** One that was deleted since is named by its versions alone. */
    changes: changeIds.toSorted().map((id) => {
      const {state, at} = outcomes.find(({changeNoticeId}) => changeNoticeId === id) ?? {}
      return {
        ...(changes.find(({_id}) => _id === id) ?? {_id: id}),
        ...(state === undefined ? {} : {outcome: {state, at}}),
        versions: versions.filter((one) => one.changeNoticeId === id).map(({_id}) => _id),
      }
    }),
  }
}
