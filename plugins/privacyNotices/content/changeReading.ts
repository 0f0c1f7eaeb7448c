import * as z from 'zod'

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
  "brands": *[_type == "brand"] {"slug": slug.current, name, timeZone}
}`

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
  brands: z.array(
    z.object({
      slug: z.string().nullish(),
      name: z.string().nullish(),
      timeZone: z.string().nullish(),
    }),
  ),
})

export type ChangeReading = z.infer<typeof changeReadingSchema>
