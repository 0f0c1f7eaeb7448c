import {changeRequest} from '../../api/_server/export/changeRequest.js'
import {readParty} from '../../api/_server/export/readParty.js'
import {readRequest} from '../../api/_server/export/readRequests.js'
import {sendOwedMails} from '../../api/_server/export/sendOwedMails.js'
import {readRecipients} from '../../api/_server/processor/readRecipients.js'
import type {Services} from '../../api/_server/services.js'
import {askRecipients} from '../../core/processor/askRecipients.js'
import type {ProcessorKind} from '../../core/processor/processorKind.js'

/**
 * Tells a request's processors by mail, as the case page's forms do, without the page.
 *
 * @returns how many mails that is
 */
export async function tellRecipients(
  services: Services,
  requestId: string,
  kind: ProcessorKind,
  now: Date,
): Promise<number> {
  const request = await readRequest(services, requestId)
  if (!request) return 0
  const party = await readParty(services, request.brand)
  const recipients = await readRecipients(services, party, request)
  let count = 0
  await changeRequest(services, requestId, (latest) => {
    const asked = askRecipients(latest, recipients, {kind}, now)
    count = asked.mails.length - latest.mails.length
    return count === 0 ? undefined : asked
  })
  await sendOwedMails(services, requestId, now)
  return count
}
