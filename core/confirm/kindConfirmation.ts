import * as z from 'zod'

import {versionKinds} from '../content/privacyNotice.js'

/** How long a mailed link confirms, in days. */
export const confirmKindDays = 14

/**
 * What a privacy lead is asked to confirm: this kind, for this content, as a step from this version.
 * Also what the mailed link holds.
 */
export const kindClaimsSchema = z.object({
  noticeId: z.string(),
  contentHash: z.string(),
  kind: z.enum(versionKinds),
  /** The version that the content was compared with. */
  from: z.number().int().positive(),
})

export type KindClaims = z.infer<typeof kindClaimsSchema>

/** That a privacy lead has confirmed it. Written by the functions; names nobody. */
export const kindConfirmationSchema = kindClaimsSchema.extend({
  _id: z.string(),
  _type: z.literal('kindConfirmation'),
  confirmedAt: z.string(),
})

export type KindConfirmation = z.infer<typeof kindConfirmationSchema>

/** The dots keep it from every reader without a token (Content Lake, "private documents"). */
export function kindConfirmationId({
  noticeId,
  contentHash,
}: Pick<KindClaims, 'noticeId' | 'contentHash'>): string {
  return `kindConfirmation.${noticeId}.${contentHash}`
}

/** Whether it was this that was confirmed: another kind, or a step from another version, was not. */
export function isConfirmed(
  confirmation: KindConfirmation | undefined,
  asked: KindClaims,
): confirmation is KindConfirmation {
  return (
    confirmation?.noticeId === asked.noticeId &&
    confirmation.contentHash === asked.contentHash &&
    confirmation.kind === asked.kind &&
    confirmation.from === asked.from
  )
}
