import {caseLinkExpiresAt} from '../../../core/case/deskMail.js'
import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {isAddress} from '../../../core/subject/isAddress.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {sealText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {handlerOf} from '../case/handlerOf.js'
import {changeRequest} from '../export/changeRequest.js'
import {readRequestParty} from '../export/readRequestParty.js'
import {readRequest} from '../export/readRequests.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import type {Services} from '../services.js'
import type {DeskCall} from './commands.js'

/** Links that one handler can hold to one case at a time. */
const mostLinks = 3

/**
 * "Open case": mails a one-time link to whoever asks, if theirs is an address on the controller's
 * list. The answer is the same whether or not it is.
 */
export async function answerOpenCase(
  asked: DeskArguments<'openCase'>,
  {services, now}: DeskCall,
): Promise<Response> {
  await mailLink(services, asked, now)
  return Response.json({asked: true}, {headers: {'cache-control': 'no-store'}})
}

async function mailLink(
  services: Services,
  {requestId, address, language}: DeskArguments<'openCase'>,
  now: Date,
): Promise<void> {
  const seen = await readRequest(services, requestId)
  if (!seen || seen.state === 'purged' || !isAddress(address)) return
  const {SEAL_KEY, SUBJECT_KEY} = services.settings.secrets
  const party = await readRequestParty(services, seen)
  const key = await subjectKey(SUBJECT_KEY, address)
  const handler = await handlerOf(services, party, seen, key)
  if (handler === undefined) return
  const sealedTo = await sealText(SEAL_KEY, handler)
  const maskedTo = maskAddress(handler)
  await changeRequest(services, requestId, (request) => {
    const waiting = request.mails.filter(
      (mail) =>
        mail.purpose === 'openCase' &&
        mail.maskedTo === maskedTo &&
        !mail.openedAt &&
        caseLinkExpiresAt(mail) > now,
    )
    if (waiting.length >= mostLinks) return undefined
    const mail = owedMail(request, 'openCase', language, now)
    return {mails: [...request.mails, {...mail, sealedTo, maskedTo}]}
  })
  await sendOwedMails(services, requestId, now)
}
