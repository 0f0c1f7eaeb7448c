import type {DataRequest} from '../export/dataRequest.js'
import {isErasing, isToErase} from '../export/isToErase.js'
import {recipientsToTell} from '../export/recipientsToTell.js'
import {withEvents, type EventGiven} from '../export/requestEvent.js'
import {askRecipients, wasAsked, type RecipientsAsk} from '../processor/askRecipients.js'
import {isToldKind} from '../processor/processorKind.js'
import {isOfPeople} from '../processor/processorSources.js'
import type {CaseAct} from './caseAct.js'
import type {CaseActor, CaseRefusal} from './caseChange.js'

type RecipientsAct = Extract<CaseAct, {act: 'erase' | 'tell'}>

/** Whether something is erased, or somebody was told to erase it: such a case is not refused any more. */
export function isErasureBegun({kind, sources}: Pick<DataRequest, 'kind' | 'sources'>): boolean {
  if (kind !== 'erasure') return false
  return sources.some((source) => source.state === 'erased' || wasAsked(source, 'erasure'))
}

/** Whether pressing "Erase now" would ask anyone: a source, or a processor's people. */
export function isErasureLeft(request: DataRequest, now: Date): boolean {
  const {events, sources} = request
  if (!events?.some(({what}) => what === 'erasureBegun')) return true
  const searched = sources.filter((source) => !isOfPeople(source))
  return searched.some((source) => isToErase(source, now)) || recipientsToTell(request).length > 0
}

/**
 * Why a case is not erased from by a press of the button.
 *
 * Sources know a person by the address of who asks. Where the request is about somebody else, or
 * about another address, that would erase the wrong data: a handler has it done by hand.
 */
export function whyNotErase(request: DataRequest, now: Date): CaseRefusal | undefined {
  if (request.kind !== 'erasure' || request.state === 'unconfirmed') return 'otherKind'
  if (request.state === 'collecting') return 'collecting'
  if (request.subject === 'ward' || request.subject === 'lostAddress') return 'otherAddress'
  if (!request.maskedAddress) return 'noAddress'
  return request.sources.some((source) => isErasing(source, now)) ? 'erasing' : undefined
}

/** Why the processors of a case are not told what to correct or to restrict. */
export function whyNotTell(request: DataRequest, actor: CaseActor): CaseRefusal | undefined {
  if (!isToldKind(request.kind) || request.state === 'unconfirmed') return 'otherKind'
  const {mails} = asked(request, {kind: request.kind, sealedTask: actor.sealedWords}, actor)
  return mails.length === request.mails.length ? 'noRecipients' : undefined
}

/**
 * What an erasure or a telling begins with, in one write: that it was begun and by whom, and the mails
 * owed to the processors' people. Cut off after it, those go out with the next run, and the page
 * offers to ask the sources again.
 */
export function beginTelling(
  request: DataRequest,
  act: RecipientsAct,
  actor: CaseActor,
): Partial<DataRequest> {
  const {kind} = request
  const ask: RecipientsAsk =
    act.act === 'tell' && isToldKind(kind)
      ? {kind, sealedTask: actor.sealedWords}
      : {kind: 'erasure'}
  const {sources, mails} = asked(request, ask, actor)
  const {by, maskedBy, posted, now} = actor
  const {form} = act
  const happened = (what: EventGiven['what']): EventGiven => ({what, by, maskedBy, form, posted})
  const isAnyTold = mails.length > request.mails.length
  const events = [
    ...(act.act === 'erase' ? [happened('erasureBegun')] : []),
    ...(isAnyTold ? [happened('recipientsTold')] : []),
  ]
  return {sources, mails, events: withEvents(request, events, now)}
}

function asked(
  request: DataRequest,
  ask: RecipientsAsk,
  {recipients, now}: CaseActor,
): Pick<DataRequest, 'sources' | 'mails'> {
  return askRecipients(request, recipients ?? {sources: [], contacts: []}, ask, now)
}
