import * as z from 'zod'

import type {AnchorDelivery} from '../../../core/announce/delivery.js'
import {renderMail} from '../../../core/mail/renderMail.js'
import {versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
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
  const mail = renderMail({
    subject: `${version.title}: version ${version.version} (${version.brand}, ${version.language})`,
    language: 'en',
    senderName: 'Privacy notices',
    parts: [
      {
        kind: 'paragraph',
        text: `Version ${version.version} of "${version.title}" was stamped. Keep this mail: it proves later that the archive was not rewritten.`,
      },
      {
        kind: 'list',
        items: [
          `Stamped: ${version.stampedAt}`,
          `In force from: ${version.effectiveAt}`,
          `Kind: ${version.kind}`,
          `What changed: ${version.summary}`,
          `Hash: ${version.hash}`,
          `Hash before: ${version.previousHash ?? 'none, this is the first version'}`,
          `Signature: ${version.signature}`,
        ],
      },
    ],
  })
  for (const [index, to] of leads.entries()) {
    const idempotencyKey = `anchor/${versionId}/${index}`
    const outcome = await sendMail(services, {to, mail, idempotencyKey})
    if (outcome.state === 'failed') return outcome
  }
  return {state: 'sent'}
}
