import type {DataRequest, RequestMail} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {isMailDue, isStillWanted} from '../../../core/export/owedMail.js'
import {confirmMail, readyMail} from '../../../core/export/requestMails.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {linkOrigin} from '../linkOrigin.js'
import {sendMail, type MailOutcome} from '../sendMail.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {readParty} from './readParty.js'
import {readRequest} from './readRequests.js'
import {confirmLink, downloadLink, statusPath} from './requestLinks.js'

/**
 * Sends what a request owes by mail and is due, and writes down how it went. May be called at any
 * time and by several at once: a mail goes out under its own key, once.
 */
export async function sendOwedMails(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  const request = await readRequest(services, requestId)
  const due = request?.mails.filter((mail) => isMailDue(mail, now)) ?? []
  if (!request || due.length === 0) return
  const party = await readParty(services, request.brand)
  const to = await openSealedText(services.settings.secrets.SEAL_KEY, request.sealedAddress)
  for (const mail of due) {
    const answer = isStillWanted(request, mail, now)
      ? await send(services, {party, request, mail, to})
      : dropped
    await changeRequest(services, requestId, (latest) => ({
      mails: latest.mails.map((each) => (each._key === mail._key ? {...each, ...answer} : each)),
    }))
  }
}

type Progress = Pick<RequestMail, 'state' | 'tries' | 'message'>

const dropped = {state: 'dropped' as const}

async function send(
  services: Services,
  outgoing: {party: ExportParty; request: DataRequest; mail: RequestMail; to: string},
): Promise<Progress> {
  const {request, mail, to} = outgoing
  const outcome = await sendMail(services, {
    to,
    mail: await rendered(services, outgoing),
    idempotencyKey: `dataRequest/${request.requestId}/${mail._key}`,
  })
  const tries = mail.tries + 1
  if (outcome.state !== 'failed') return {state: outcome.state, tries, message: null}
  return wasSentBefore(outcome)
    ? {state: 'sent', tries, message: null}
    : {state: 'owed', tries, message: outcome.reason}
}

/**
 * Each try seals a new token, so its body differs: that the service holds another body under this
 * key means that an earlier try went through and its answer was lost.
 */
function wasSentBefore(outcome: MailOutcome): boolean {
  return outcome.state === 'failed' && outcome.reason.startsWith('invalid_idempotent_request')
}

async function rendered(
  services: Services,
  {party, request, mail}: {party: ExportParty; request: DataRequest; mail: RequestMail},
): Promise<RenderedMail> {
  const asked = {...request, language: mail.language}
  switch (mail.purpose) {
    case 'confirm':
      return confirmMail(party, asked, await confirmLink(services, party, request, mail))
    case 'ready': {
      const path = await statusPath(services, request.requestId)
      return readyMail(party, asked, {
        ...(await downloadLink(services, party, request, mail)),
        statusUrl: `${linkOrigin(services.settings, party.brand)}${path}`,
      })
    }
    default:
      return mail.purpose satisfies never
  }
}
