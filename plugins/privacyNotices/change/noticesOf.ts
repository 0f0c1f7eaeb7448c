import * as z from 'zod'

const changeSchema = z.looseObject({
  notices: z
    .array(
      z
        .looseObject({
          _key: z.string(),
          notice: z.looseObject({_ref: z.string()}),
          contentHash: z.string().nullish(),
        })
        .nullable()
        .catch(null),
    )
    .nullish(),
  effectiveOn: z.string().nullish(),
  immediateReason: z.string().nullish(),
})

export interface ChangedNotice {
  readonly key: string
  readonly noticeId: string
  readonly contentHash?: string | undefined
}

/** The notices a change notice covers so far; rows that are not filled in yet are left out. */
export function noticesOf(changeNotice: unknown): ChangedNotice[] {
  const parsed = changeSchema.safeParse(changeNotice)
  if (!parsed.success) return []
  return (parsed.data.notices ?? []).flatMap((row) =>
    row
      ? [{key: row._key, noticeId: row.notice._ref, contentHash: row.contentHash ?? undefined}]
      : [],
  )
}

/** What of a change notice decides about its mails: when this changes, a mail seen before is old. */
export function plannedOf(changeNotice: unknown): unknown {
  const parsed = z.looseObject({}).safeParse(changeNotice)
  if (!parsed.success) return undefined
  const {notices, summary, effectiveOn, immediateReason, hasMail, mailAt} = parsed.data
  return {notices, summary, effectiveOn, immediateReason, hasMail, mailAt}
}

/** From when a change notice holds, as far as it has been decided. */
export function whenOf(changeNotice: unknown): {effectiveOn?: string; isImmediate: boolean} {
  const parsed = changeSchema.safeParse(changeNotice)
  if (!parsed.success) return {isImmediate: false}
  const {effectiveOn, immediateReason} = parsed.data
  return {isImmediate: Boolean(immediateReason), ...(effectiveOn ? {effectiveOn} : {})}
}
