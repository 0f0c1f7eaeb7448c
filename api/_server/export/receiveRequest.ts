import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {dataRequestId, type DataRequest} from '../../../core/export/dataRequest.js'
import {dueOn, targetOn} from '../../../core/export/dueOn.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {isOpenRequest, mailsADay, mailsWithinADay, owedMail} from '../../../core/export/owedMail.js'
import {requestEvent} from '../../../core/export/requestEvent.js'
import {requestIdFor} from '../../../core/export/requestIdFor.js'
import type {RequestKind} from '../../../core/export/requestKind.js'
import type {Language} from '../../../core/language.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {sealText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {publicHolidays} from './publicHolidays.js'
import {readRequestsOf} from './readRequests.js'
import {sendOwedMails} from './sendOwedMails.js'

export interface AskedFor {
  readonly address: string
  readonly kind: RequestKind
  readonly language: Language
}

/**
 * Takes a request in: writes it down, then mails the link that proves the mailbox.
 *
 * One request a person, controller and kind is open at a time: asking again mails its link again.
 * Above the day's limit nothing is written and nothing sent. The caller learns none of it, so that
 * every address gets the same answer.
 */
export async function receiveRequest(
  services: Services,
  party: ExportParty,
  asked: AskedFor,
  now: Date,
): Promise<void> {
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, asked.address)
  const earlier = await readRequestsOf(services, key)
  if (mailsWithinADay(earlier, 'confirm', now) >= mailsADay) return
  const same = earlier.filter(
    ({controllerId, kind}) => controllerId === party.controller._id && kind === asked.kind,
  )
  const open = same.find((request) => isOpenRequest(request, now))
  const requestId = open
    ? await askAgain(services, open.requestId, asked, now)
    : await writeDown(services, party, {...asked, subjectKey: key, same}, now)
  await sendOwedMails(services, requestId, now)
}

async function askAgain(
  services: Services,
  requestId: string,
  {language}: AskedFor,
  now: Date,
): Promise<string> {
  await changeRequest(services, requestId, (request) =>
    mailsWithinADay([request], 'confirm', now) >= mailsADay
      ? undefined
      : {mails: [...request.mails, owedMail(request, 'confirm', language, now)]},
  )
  return requestId
}

async function writeDown(
  services: Services,
  {brand, controller}: ExportParty,
  asked: AskedFor & {readonly subjectKey: string; readonly same: readonly DataRequest[]},
  now: Date,
): Promise<string> {
  const receivedOn = calendarDate(now, brand.timeZone)
  const ofThatDay = asked.same.filter(
    ({receivedAt}) => calendarDate(new Date(receivedAt), brand.timeZone) === receivedOn,
  )
  const about = {subjectKey: asked.subjectKey, controllerId: controller._id, kind: asked.kind}
  const requestId = await requestIdFor({...about, receivedOn, earlier: ofThatDay.length})
  const document = {
    _id: dataRequestId(requestId),
    _type: 'dataRequest',
    requestId,
    ...about,
    brand: brand.slug.current,
    language: asked.language,
    subject: 'self',
    channel: 'page',
    sealedAddress: await sealText(services.settings.secrets.SEAL_KEY, asked.address),
    maskedAddress: maskAddress(asked.address),
    receivedAt: now.toISOString(),
    receivedOn,
    targetOn: targetOn(receivedOn),
    dueOn: dueOn(receivedOn, await publicHolidays(controller.country)),
    state: 'unconfirmed',
    downloadSerial: 0,
    sources: [],
    mails: [owedMail({mails: []}, 'confirm', asked.language, now)],
    events: [requestEvent({}, {what: 'received', by: 'person'}, now)],
  } satisfies Omit<DataRequest, '_rev'>
  const client = await services.contentLake()
  try {
    await client.create(document, {visibility: 'sync', returnDocuments: false})
  } catch (error) {
    // The same form was posted twice at once: the other one has written it and sends its mail.
    if (statusOf(error) !== 409) throw error
  }
  return requestId
}
