import {isMailDue, isStillWanted} from '../../../core/export/owedMail.js'
import type {RequestMail} from '../../../core/export/requestMail.js'
import {isAskWanted} from '../../../core/processor/askSources.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {wasSentBefore} from '../wasSentBefore.js'
import {changeRequest} from './changeRequest.js'
import {readRequestParty} from './readRequestParty.js'
import {readRequest} from './readRequests.js'
import {requestMailRenderers, type OutgoingMail} from './requestMailRenderers.js'

/**
 * Sends what a request owes by mail and is due, and writes down how it went. May be called at any
 * time and by several at once: a mail goes out under its own key, once.
 */
export async function sendOwedMails(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  // What is owed stays owed: production's next run sends it.
  if (services.settings.mode === 'preview') return
  const request = await readRequest(services, requestId)
  const due = request?.mails.filter((mail) => isMailDue(mail, now)) ?? []
  if (!request || due.length === 0) return
  const party = await readRequestParty(services, request)
  const {SEAL_KEY} = services.settings.secrets
  for (const mail of due) {
    const to = await openSealedText(SEAL_KEY, mail.sealedTo ?? request.sealedAddress)
    const isWanted = mail.source ? isAskWanted(request, mail) : isStillWanted(request, mail, now)
    const answer = isWanted ? await send(services, {party, request, mail, to}) : dropped
    await changeRequest(services, requestId, (latest) => ({
      mails: latest.mails.map((each) => (each._key === mail._key ? {...each, ...answer} : each)),
    }))
  }
}

type Progress = Pick<RequestMail, 'state' | 'tries' | 'message'>

const dropped = {state: 'dropped' as const}

async function send(
  services: Services,
  outgoing: OutgoingMail & {readonly to: string},
): Promise<Progress> {
  const {request, mail, to} = outgoing
  const outcome = await sendMail(services, {
    to,
    mail: await requestMailRenderers[mail.purpose](services, outgoing),
    idempotencyKey: `dataRequest/${request.requestId}/${mail._key}`,
  })
  const tries = mail.tries + 1
  if (outcome.state !== 'failed') return {state: outcome.state, tries, message: null}
  return wasSentBefore(outcome)
    ? {state: 'sent', tries, message: null}
    : {state: 'owed', tries, message: outcome.reason}
}
