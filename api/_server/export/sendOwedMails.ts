import {isMailDue, isStillWanted} from '../../../core/export/owedMail.js'
import type {RequestMail} from '../../../core/export/requestMail.js'
import {isAskWanted} from '../../../core/processor/askSources.js'
import {Refusal} from '../../../core/refusal.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {addressesReached} from '../announce/addressesReached.js'
import {isKeyKept} from '../isKeyKept.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {wasSentBefore} from '../wasSentBefore.js'
import {changeRequest} from './changeRequest.js'
import {readRequestParty} from './readRequestParty.js'
import {readRequest} from './readRequests.js'
import {requestMailRenderers, type OutgoingMail} from './requestMailRenderers.js'

/**
 * Sends what a request owes by mail and is due, and writes down how it went. May be called at any
 * time and by several at once: a mail goes out under its own key, once. Where that key is too old to be
 * known, Resend is asked first whether the mail has gone out.
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
    const answer = isWanted ? await send(services, {party, request, mail, to, now}) : dropped
    await changeRequest(services, requestId, (latest) => ({
      mails: latest.mails.map((each) => (each._key === mail._key ? {...each, ...answer} : each)),
    }))
  }
}

type Progress = Pick<RequestMail, 'state' | 'tries' | 'message'>

const dropped = {state: 'dropped' as const}

interface Outgoing extends OutgoingMail {
  readonly to: string
  readonly now: Date
}

async function send(services: Services, outgoing: Outgoing): Promise<Progress> {
  const {request, mail, to, now} = outgoing
  const tries = mail.tries + 1
  const rendered = await requestMailRenderers[mail.purpose](services, outgoing)
  const tag = `${request.requestId}_${mail._key}`
  const askedAt = new Date(mail.askedAt)
  if (!isKeyKept(askedAt, now)) {
    const looked = await lookUp(services, {tag, subject: rendered.subject, since: askedAt}, to)
    if (looked) return {...looked, tries}
  }
  const idempotencyKey = `dataRequest/${request.requestId}/${mail._key}`
  const outcome = await sendMail(services, {to, mail: rendered, idempotencyKey, tag})
  if (outcome.state !== 'failed') return {state: outcome.state, tries, message: null}
  return wasSentBefore(outcome)
    ? {state: 'sent', tries, message: null}
    : {state: 'owed', tries, message: outcome.reason}
}

/** How a mail stands that may have gone out a day ago or more; `undefined`: it is to be sent. */
async function lookUp(
  services: Services,
  asked: {readonly tag: string; readonly subject: string; readonly since: Date},
  to: string,
): Promise<Omit<Progress, 'tries'> | undefined> {
  const email = services.settings.mailOnlyTo ?? to
  try {
    const reached = await addressesReached(await services.resend(), asked, [{email}])
    return reached.size > 0 ? {state: 'sent', message: null} : undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {state: 'owed', message: error.message}
  }
}
