import {calendarDate} from '../../../core/calendar/calendarDate.js'
import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {dataRequestId, type DataRequest} from '../../../core/export/dataRequest.js'
import {dueOn, targetOn} from '../../../core/export/dueOn.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {handlingOf, isSearched, isStopping} from '../../../core/export/requestHandling.js'
import {requestIdFor} from '../../../core/export/requestIdFor.js'
import {Refusal} from '../../../core/refusal.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {sealText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {afterAnswer} from '../afterAnswer.js'
import {actAtOnce} from '../export/actAtOnce.js'
import {publicHolidays} from '../export/publicHolidays.js'
import {readParty} from '../export/readParty.js'
import {readRequestsOf} from '../export/readRequests.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import {sourcesToAsk} from '../export/sourcesToAsk.js'
import type {Services} from '../services.js'
import type {DeskCall} from './commands.js'

type Registered = DeskArguments<'registerRequest'>

const longestYears = 1

/**
 * Takes in what came by phone, letter, e-mail or at the front desk. It is confirmed at once: who took
 * it in knows whom it is from. The month counts from the day it came, however late it is registered.
 * What is to end at once has ended before the request is written, as on the page: registered again
 * after a crash in between, it ends no second time.
 *
 * @throws Refusal `not_found` for an unknown brand; `bad_request` for something to end that is no part
 * of what was asked for, a day that is to come or more
 * than a year ago, an address that is none, or no way at all to reach the person; `conflict` where a
 * request of that kind from that address is open already
 */
export async function answerRegisterRequest(
  asked: Registered,
  {services, now, author}: DeskCall,
): Promise<Response> {
  const party = await readParty(services, asked.brand)
  assertReceivedOn(asked.receivedOn, calendarDate(now, party.brand.timeZone))
  const address = asked.address?.trim() ? normalizeAddress(asked.address) : undefined
  if (!address && !asked.postalAddress) {
    throw new Refusal('bad_request', 'Expected an e-mail address or a postal address.')
  }
  if (asked.concerns && !isStopping(asked.kind)) {
    throw new Refusal('bad_request', 'Only an objection or a withdrawal is from something.')
  }
  const request = await registeredRequest(services, party, asked, {address, now, author})
  const isAtOnce = handlingOf(request) === 'atOnce'
  if (isAtOnce) await actAtOnce(services, request, now, 'desk')
  const client = await services.contentLake()
  await client.create(request, {visibility: 'sync', returnDocuments: false})
  const {requestId} = request
  await afterAnswer('confirming a registered request', () =>
    sendOwedMails(services, requestId, now),
  )
  const {dueOn: due, targetOn: target, closedAt} = request
  const answer = {requestId, dueOn: due, targetOn: target, isAtOnce, isOpen: !closedAt}
  return Response.json(answer, {headers: {'cache-control': 'no-store'}})
}

function assertReceivedOn(receivedOn: string, today: string): void {
  const earliest = `${Number(today.slice(0, 4)) - longestYears}${today.slice(4)}`
  if (receivedOn > today) {
    throw new Refusal('bad_request', 'The day it came lies ahead. Expected today or earlier.')
  }
  if (receivedOn < earliest) {
    throw new Refusal('bad_request', 'The day it came is more than a year ago.')
  }
}

async function registeredRequest(
  services: Services,
  party: ExportParty,
  asked: Registered,
  by: {readonly address: string | undefined; readonly now: Date; readonly author: string},
): Promise<Omit<DataRequest, '_rev'>> {
  const {brand, controller} = party
  const {address, now, author} = by
  const {kind, receivedOn, language, subject, channel} = asked
  const {SEAL_KEY, SUBJECT_KEY} = services.settings.secrets
  const key = address ? await subjectKey(SUBJECT_KEY, address) : randomKey()
  const same = (await readRequestsOf(services, key)).filter(
    (each) => each.controllerId === controller._id && each.kind === kind,
  )
  assertNoneOpen(same)
  const maskedAddress = address ? maskAddress(address) : null
  const isAtOnce = handlingOf({...asked, maskedAddress}) === 'atOnce'
  // What the person said beside it is for a handler still to answer.
  const isClosed = isAtOnce && !asked.words
  const at = now.toISOString()
  const about = {subjectKey: key, controllerId: controller._id, kind}
  const requestId = await requestIdFor({...about, receivedOn, earlier: same.length})
  return {
    _id: dataRequestId(requestId),
    _type: 'dataRequest',
    requestId,
    ...about,
    brand: brand.slug.current,
    language,
    subject,
    channel,
    concerns: asked.concerns ?? null,
    sealedAddress: await sealText(SEAL_KEY, address ?? ''),
    sealedDetails: await sealText(SEAL_KEY, JSON.stringify(detailsOf(asked))),
    maskedAddress,
    receivedAt: at,
    receivedOn,
    targetOn: targetOn(receivedOn),
    dueOn: dueOn(receivedOn, await publicHolidays(controller.country)),
    state: 'confirmed',
    confirmedAt: at,
    ...(isClosed && {state: 'answered', closedAt: at, outcome: 'done'}),
    downloadSerial: 0,
    sources: isSearched(asked) ? await sourcesToAsk(services, {}, party) : [],
    // What ended at once is told by the receipt of that.
    mails: address && !isClosed ? [owedMail({mails: []}, 'received', language, now)] : [],
    events: withEvents(
      {},
      [
        {what: 'received', by: author},
        {what: 'identityProven', by: author},
        ...(isAtOnce ? [{what: 'actedAtOnce' as const, by: 'system'}] : []),
      ],
      now,
    ),
  }
}

function assertNoneOpen(same: readonly DataRequest[]): void {
  const open = same.find(
    ({state, closedAt}) => !closedAt && ['confirmed', 'collecting'].includes(state),
  )
  if (!open) return
  throw new Refusal(
    'conflict',
    `A request of that kind from that address is open already: ${open.requestId}.`,
    {details: {requestId: open.requestId}},
  )
}

function detailsOf({name, words, postalAddress, proof}: Registered): Record<string, string> {
  return {
    ...(name ? {name} : {}),
    ...(words ? {words} : {}),
    ...(postalAddress ? {other: postalAddress} : {}),
    proof,
  }
}

/** A person without an address is matched with nobody: their key follows from nothing. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
