import * as z from 'zod'

import {anchorMail} from '../../../core/announce/anchorMail.js'
import type {AnchorDelivery} from '../../../core/announce/delivery.js'
import {versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'
import {mailKey} from '../mailKey.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {wasSentBefore} from '../wasSentBefore.js'
import type {DeliveryStep} from './deliverPending.js'

const anchorQuery = `{
  "version": *[_type == "noticeVersion" && _id == $versionId][0],
  "leads": coalesce(*[_type == "brandGroup" && _id == $groupId][0].privacyLeads, [])
}`

const anchorSchema = z.object({
  version: versionMetadataSchema.nullable(),
  leads: z.array(z.string()),
})

/**
 * Mails the hash of a new version to the privacy leads. Whoever rewrote the whole archive would have
 * to rewrite their mailboxes too.
 */
export async function sendAnchor(
  services: Services,
  {versionId, groupId}: AnchorDelivery,
): Promise<DeliveryStep> {
  const {version, leads} = await services.query(anchorSchema, anchorQuery, {versionId, groupId})
  if (!version) return {state: 'failed', reason: `${versionId} is missing`}
  const mail = anchorMail(version)
  for (const to of leads) {
    const idempotencyKey = await mailKey(`anchor/${versionId}`, to)
    const outcome = await sendMail(services, {to, mail, idempotencyKey})
    if (outcome.state === 'failed' && !wasSentBefore(outcome)) return outcome
  }
  return {state: 'sent'}
}
