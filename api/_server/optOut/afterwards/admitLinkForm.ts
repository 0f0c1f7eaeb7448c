import {isWithinLimits} from '../../../../core/export/requestLimits.js'
import type {AskingNetwork} from '../../export/askingNetwork.js'
import {countedAttempt} from '../../export/countedAttempt.js'
import {readRecent} from '../../export/readRecent.js'
import type {Services} from '../../services.js'

/** Forms for links count together, on whichever brand's page they are; no brand can be called so. */
const everyLinkForm = 'unsubscribe links'

/**
 * Whether a form that asks for unsubscribe links is let through, and counts it if it is.
 *
 * The limits are those of the form for requests, and a network has one count for both: each form
 * mails an address that anybody can type, and the mail service is asked about it first.
 *
 * @throws Refusal `unavailable` when the Content Lake does not answer
 */
export async function admitLinkForm(
  services: Services,
  network: AskingNetwork,
  now: Date,
): Promise<boolean> {
  const {recent} = await readRecent(services, {brand: everyLinkForm, network}, now)
  if (!isWithinLimits(recent)) return false
  const client = await services.contentLake()
  const options = {visibility: 'sync', returnDocuments: false} as const
  await client.create(countedAttempt(everyLinkForm, network, now), options)
  return true
}
