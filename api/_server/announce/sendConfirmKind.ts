import * as z from 'zod'

import type {ConfirmKindDelivery} from '../../../core/announce/delivery.js'
import {confirmKindMail} from '../../../core/confirm/confirmKindMail.js'
import {confirmKindDays} from '../../../core/confirm/kindConfirmation.js'
import {brandSchema} from '../../../core/content/brand.js'
import {sealToken} from '../../../core/token/sealToken.js'
import {linkOrigin} from '../linkOrigin.js'
import {mailKey} from '../mailKey.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {wasSentBefore} from '../wasSentBefore.js'
import type {DeliveryStep} from './deliverPending.js'
import type {HeldDelivery} from './holdDelivery.js'

const askedQuery = `{
  "title": *[_type == "privacyNotice" && _id == $noticeId][0].title,
  "brand": *[_type == "brand" && _id == *[_type == "privacyNotice" && _id == $noticeId][0].brand._ref][0],
  "leads": coalesce(*[_type == "brandGroup" && _id == $groupId][0].privacyLeads, [])
}`

const askedSchema = z.object({
  title: z.string().nullable(),
  brand: brandSchema.nullable(),
  leads: z.array(z.string()),
})

/**
 * Mails the privacy leads the link that confirms a lower kind; whoever of them presses its button
 * first confirms for all. What is no longer published asks nothing: its question is dropped, and
 * publishing anew asks anew.
 */
export async function sendConfirmKind(
  services: Services,
  {delivery, note}: HeldDelivery<ConfirmKindDelivery>,
  now: Date,
): Promise<DeliveryStep> {
  const {noticeId, contentHash, from, asked, proposed, reason, groupId} = delivery
  const {title, brand, leads} = await services.query(askedSchema, askedQuery, {noticeId, groupId})
  if (title === null || !brand) {
    const at = now.toISOString()
    await note({state: 'stopped', stoppedAt: at, settledAt: at}, ['claimedUntil', 'retryAt'])
    return {state: 'stopped'}
  }
  const expiresAt = new Date(now.getTime() + confirmKindDays * 86_400_000)
  for (const to of leads) {
    const claims = {noticeId, contentHash, kind: asked, from}
    const {TOKEN_KEYS} = services.settings.secrets
    const token = await sealToken(TOKEN_KEYS, 'confirm-kind', claims, expiresAt)
    const mail = confirmKindMail({
      language: brand.prevailingLanguage,
      brandName: brand.name,
      accentColor: brand.accentColor ?? undefined,
      timeZone: brand.timeZone,
      title,
      proposed,
      asked,
      reason,
      url: `${linkOrigin(services.settings, brand)}/api/confirm?t=${token}`,
      expiresAt,
    })
    const idempotencyKey = await mailKey(`confirmKind/${delivery._id}`, to)
    const outcome = await sendMail(services, {to, mail, idempotencyKey})
    if (outcome.state === 'failed' && !wasSentBefore(outcome)) return outcome
  }
  return {state: 'sent'}
}
