import * as z from 'zod'

import {leftAtResend} from '../../api/_server/optOut/ledger/leftAtResend.js'
import type {Services} from '../../api/_server/services.js'
import {readResendEvent, type ResendEvent} from '../../core/optOut/readResendEvent.js'
import type {SendingBrand} from '../../core/optOut/sendingBrand.js'
import {recordReplayed} from './recordReplayed.js'

/** As https://resend.com/docs/api-reference/suppressions lists them. */
export const resendSuppressionSchema = z.object({
  id: z.string(),
  email: z.string(),
  origin: z.string(),
  source_id: z.string().nullish(),
  created_at: z.string(),
})

type ResendSuppression = z.infer<typeof resendSuppressionSchema>

/**
 * Takes into the ledger what a suppressed address has left, as the event of it would have told: of a
 * complaint, what sent the mail; else everything.
 *
 * @returns how many entries are new
 */
export async function replaySuppression(
  services: Services,
  suppression: ResendSuppression,
  brands: readonly SendingBrand[],
): Promise<number> {
  const read = readResendEvent(eventOf(suppression))
  if (read.state !== 'left' && read.state !== 'complaint') return 0
  const {email, happenedAt} = read.event
  const left = await leftAtResend(services, read, brands)
  return await recordReplayed(services, {email, left, happenedAt}, await services.now())
}

function eventOf({email, origin, source_id, created_at: at}: ResendSuppression): ResendEvent {
  const created_at = new Date(at).toISOString()
  return origin === 'complaint'
    ? {type: 'email.complained', created_at, data: {email_id: source_id || 'unknown', to: [email]}}
    : {type: 'suppression.added', created_at, data: {email, origin}}
}
