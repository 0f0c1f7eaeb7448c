import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {processorMail} from '../../../core/processor/processorMails.js'
import type {OutgoingMail} from '../export/requestMailRenderers.js'
import type {Services} from '../services.js'
import {processorLink} from './processorLink.js'

/** Writes the mail that asks, or reminds, the people of a source. */
export async function renderAsk(
  services: Services,
  {party, request, mail}: OutgoingMail,
): Promise<RenderedMail> {
  const source = request.sources.find(({name}) => name === mail.source)
  if (!source) throw new Error('the mail asks a source that the request does not have')
  return processorMail({
    party,
    request,
    source,
    language: mail.language,
    link: await processorLink(services, party, request, source, mail),
    isReminder: mail.purpose === 'askReminder',
  })
}
