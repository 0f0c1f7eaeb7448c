import {mailsADay, mailsWithinADay} from '../../../core/export/owedMail.js'
import {oweLink} from '../../../core/processor/askSources.js'
import type {AskedPart} from '../../../core/processor/processorPage.js'
import {canAnswer} from '../../../core/processor/processorTokens.js'
import {changeRequest} from '../export/changeRequest.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import type {Services} from '../services.js'
import {sourceContacts} from './sourceContacts.js'

/**
 * Mails a source's people a new link, to the address of their agreement alone; the one before it
 * dies. Three a day at most.
 */
export async function renewProcessorLink(
  services: Services,
  {party, request: {requestId, language}, source: {name}}: AskedPart,
  now: Date,
): Promise<void> {
  const [contact] = await sourceContacts(services, party, [name], language)
  if (!contact) return
  await changeRequest(services, requestId, (latest) => {
    const source = latest.sources.find((each) => each.name === name)
    const mails = latest.mails.filter((mail) => mail.source === name)
    if (!source || latest.state === 'purged' || !canAnswer(latest, source)) return undefined
    if (mailsWithinADay([{mails}], 'ask', now) >= mailsADay) return undefined
    return oweLink(latest, contact, now)
  })
  await sendOwedMails(services, requestId, now)
}
