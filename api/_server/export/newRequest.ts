import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {
  dataRequestId,
  type DataRequest,
  type RequestDetails,
} from '../../../core/export/dataRequest.js'
import {dueOn, targetOn} from '../../../core/export/dueOn.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {requestIdFor} from '../../../core/export/requestIdFor.js'
import type {RequestConcern, RequestKind, RequestSubject} from '../../../core/export/requestKind.js'
import type {Language} from '../../../core/language.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {sealText, type SealedText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {publicHolidays} from './publicHolidays.js'

/** What a person asks for on the form. */
export interface AskedFor {
  readonly address: string
  readonly kind: RequestKind
  readonly language: Language
  readonly subject: RequestSubject
  /** What an objection or a withdrawal is from. */
  readonly concerns?: RequestConcern | undefined
  /** Slugs it is narrowed to; absent: every brand of the controller. */
  readonly brands?: readonly string[] | undefined
  readonly details: RequestDetails
}

/** A request as it is first written down, unconfirmed, with the mail it owes. */
export async function newRequest(
  services: Services,
  {brand, controller}: ExportParty,
  asked: AskedFor & {readonly subjectKey: string; readonly same: readonly DataRequest[]},
  now: Date,
): Promise<Omit<DataRequest, '_rev'>> {
  const receivedOn = calendarDate(now, brand.timeZone)
  const ofThatDay = asked.same.filter(
    ({receivedAt}) => calendarDate(new Date(receivedAt), brand.timeZone) === receivedOn,
  )
  const about = {subjectKey: asked.subjectKey, controllerId: controller._id, kind: asked.kind}
  const requestId = await requestIdFor({...about, receivedOn, earlier: ofThatDay.length})
  return {
    _id: dataRequestId(requestId),
    _type: 'dataRequest',
    requestId,
    ...about,
    brand: brand.slug.current,
    language: asked.language,
    channel: 'page',
    ...(await changeable(services, asked)),
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
    events: withEvents({}, [{what: 'received', by: 'person'}], now),
  }
}

/**
 * What changes when it is asked for again: one more mail, and until it is confirmed, what it asks
 * for. Its month goes on counting from the first time.
 */
export async function requestAskedAgain(
  services: Services,
  open: DataRequest,
  asked: AskedFor,
  now: Date,
): Promise<Partial<DataRequest>> {
  const mails = [...open.mails, owedMail(open, 'confirm', asked.language, now)]
  return open.state === 'unconfirmed'
    ? {mails, language: asked.language, ...(await changeable(services, asked))}
    : {mails}
}

async function changeable(
  {settings}: Services,
  {subject, concerns, brands, details}: AskedFor,
): Promise<Pick<DataRequest, 'subject' | 'concerns' | 'brands' | 'sealedDetails'>> {
  const {SEAL_KEY} = settings.secrets
  const hasDetails = Object.keys(details).length > 0
  const sealedDetails: SealedText | null = hasDetails
    ? await sealText(SEAL_KEY, JSON.stringify(details))
    : null
  return {
    subject,
    concerns: concerns ?? null,
    brands: brands ? [...brands] : null,
    sealedDetails,
  }
}
