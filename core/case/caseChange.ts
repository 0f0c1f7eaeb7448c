import type {DataRequest} from '../export/dataRequest.js'
import {isErasing} from '../export/isToErase.js'
import {owedMail} from '../export/owedMail.js'
import {withEvents, type RequestEvent} from '../export/requestEvent.js'
import type {RequestMail} from '../export/requestMail.js'
import type {SealedAttachment} from '../export/sourceAnswer.js'
import type {Recipients} from '../processor/askRecipients.js'
import {settleSource} from '../processor/settleSource.js'
import type {SealedText} from '../subject/sealText.js'
import type {ChangingAct} from './caseAct.js'
import {
  collectingChange,
  whyNotCollected,
  whyNotHandedOver,
  type CopyRefusal,
  type CopySearch,
} from './copyChange.js'
import {beginTelling, isErasureBegun, whyNotErase, whyNotTell} from './eraseChange.js'
import {isInDoubt} from './identityStanding.js'
import {isTimeToExtend} from './isTimeToExtend.js'

/** Where a drafted text waits for the handler's own words. */
export const blank = '[…]'

/** Why the files beside an answer were not taken. */
export type FileRefusal = 'filesTooLarge' | 'tooManyFiles' | 'wrongFile' | 'noMailbox'

/** Why a case is left as it is. The handler is told in a sentence, and keeps what was written. */
export type CaseRefusal =
  | CopyRefusal
  | FileRefusal
  | 'doubted'
  | 'otherKind'
  | 'collecting'
  | 'otherAddress'
  | 'noAddress'
  | 'erasing'
  | 'begun'
  | 'noRecipients'
  | 'closed'
  | 'moved'
  | 'tooLate'
  | 'extended'
  | 'blank'
  | 'noSource'
  | 'noLaw'

export type CaseVerdict =
  | {readonly state: 'changed'; readonly change: Partial<DataRequest>}
  /** This very form has acted before, with the same in it: a double click. */
  | {readonly state: 'before'}
  | {readonly state: 'refused'; readonly reason: CaseRefusal}

/** Who acts, when, and what the act needs from outside. */
export interface CaseActor {
  readonly by: string
  readonly maskedBy: string
  readonly now: Date
  /** The day it is in the brand's calendar. */
  readonly today: string
  /** Three months after receipt, on a working day. */
  readonly extendedTo: string
  /** A hash of all that was posted: the same for a double click, another for a form written anew. */
  readonly posted: string
  /** The handler's words, sealed. */
  readonly sealedWords: SealedText | undefined
  /** What a copy is to be collected by; absent where no address was given to search under. */
  readonly search?: CopySearch | undefined
  /** Files beside an answer, sealed; or why they are not taken. */
  readonly files?: readonly SealedAttachment[] | FileRefusal | undefined
  /** Whom an erasure, a correction or a restriction is to be told to; read for those acts alone. */
  readonly recipients?: Recipients | undefined
}

/** How many events a case has that change it; that someone looked or took a file changes nothing. */
export function seenEvents({events}: Pick<DataRequest, 'events'>): number {
  return (events ?? []).filter(({what}) => what !== 'caseOpened' && what !== 'printed').length
}

/** Whether a person can be written to by mail; who came by letter may have left no address. */
export function hasAddress({maskedAddress}: Pick<DataRequest, 'maskedAddress'>): boolean {
  return Boolean(maskedAddress)
}

/**
 * What an act makes of a case as it stands now.
 *
 * A case that is closed, or that something has happened to since the page was shown, is left alone:
 * of two handlers who answer at once the first one wins. The same form acts once: gone back to and
 * written anew, it is of a page that was shown before.
 */
export function caseChange(request: DataRequest, act: ChangingAct, actor: CaseActor): CaseVerdict {
  const before = (request.events ?? []).find(({form}) => form === act.form)
  if (before && (before.posted ?? actor.posted) === actor.posted) return {state: 'before'}
  const reason = whyNot(request, act, actor)
  if (reason) return {state: 'refused', reason}
  return {state: 'changed', change: changeBy(request, act, actor)}
}

function whyNot(request: DataRequest, act: ChangingAct, actor: CaseActor): CaseRefusal | undefined {
  const {today, now, search, files} = actor
  if (request.closedAt || request.state === 'purged') return 'closed'
  if (act.seen !== seenEvents(request)) return 'moved'
  if ('words' in act && act.words.includes(blank)) return 'blank'
  if (act.act === 'answer' && typeof files === 'string') return files
  if (act.act === 'doubt' && isInDoubt(request)) return 'doubted'
  if (act.act === 'collect') return whyNotCollected(request, search)
  if (act.act === 'handOver') return whyNotHandedOver(request)
  if ((act.act === 'erase' || act.act === 'tell') && isInDoubt(request)) return 'unproven'
  if (act.act === 'erase') return whyNotErase(request, now)
  if (act.act === 'tell') return whyNotTell(request, actor)
  // What the person is told lists what each source did, and one of them is doing it now.
  if (act.act === 'answer' || act.act === 'refuse') {
    if (request.sources.some((source) => isErasing(source, now))) return 'erasing'
    return act.act === 'refuse' && isErasureBegun(request) ? 'begun' : undefined
  }
  if (act.act === 'extend') {
    if (request.extension) return 'extended'
    return isTimeToExtend(request, today) ? undefined : 'tooLate'
  }
  if (act.act === 'mark') {
    if (!request.sources.some(({name}) => name === act.source)) return 'noSource'
    if (act.state === 'kept' && !act.law) return 'noLaw'
  }
  return undefined
}

function changeBy(request: DataRequest, act: ChangingAct, actor: CaseActor): Partial<DataRequest> {
  const events = (...what: readonly RequestEvent['what'][]): RequestEvent[] =>
    happened(request, act, actor, what)
  switch (act.act) {
    case 'erase':
    case 'tell':
      return beginTelling(request, act, actor)
    case 'answer':
      return {
        ...closed(actor),
        outcome: act.outcome,
        ...(typeof actor.files === 'object' && actor.files.length > 0
          ? {attachments: [...actor.files]}
          : {}),
        ...told(request, 'answered', actor),
        events: events('answered', 'closed'),
      }
    case 'refuse':
      return {
        ...closed(actor),
        outcome: 'refused',
        ...told(request, 'refused', actor),
        events: events('refused', 'closed'),
      }
    case 'extend':
      return {
        dueOn: actor.extendedTo,
        extension: {at: actor.now.toISOString(), firstDueOn: request.dueOn},
        ...told(request, 'extended', actor),
        events: events('extended'),
      }
    case 'doubt':
      return {...told(request, 'doubt', actor), events: events('identityDoubted')}
    case 'collect':
      return actor.search
        ? {
            ...collectingChange(request, act.byHand === 'yes', actor.search, actor.now),
            events: events('searchBegun'),
          }
        : {}
    case 'handOver':
      return {...closed(actor), outcome: 'given', events: events('handedOver', 'closed')}
    case 'identity':
      return {events: events('identityProven')}
    case 'mark':
      return settleSource(
        request,
        act.source,
        {
          state: act.state,
          by: actor.by,
          maskedBy: actor.maskedBy,
          form: act.form,
          posted: actor.posted,
          keptBecause: act.state === 'kept' ? {law: act.law ?? ''} : undefined,
        },
        actor.now,
      )
    default:
      return act satisfies never
  }
}

function closed({now}: CaseActor): Partial<DataRequest> {
  return {state: 'answered', closedAt: now.toISOString()}
}

function told(
  request: DataRequest,
  purpose: RequestMail['purpose'],
  {now, sealedWords}: CaseActor,
): Partial<DataRequest> {
  const mail = owedMail(request, purpose, request.language, now)
  // Without an address it goes by letter; what was written is kept all the same.
  const state = hasAddress(request) ? mail.state : 'dropped'
  return {mails: [...request.mails, {...mail, state, sealedWords: sealedWords ?? null}]}
}

function happened(
  request: DataRequest,
  act: ChangingAct,
  {by, maskedBy, posted, now}: CaseActor,
  what: readonly RequestEvent['what'][],
): RequestEvent[] {
  const happening = what.map((each) => ({what: each, by, maskedBy, form: act.form, posted}))
  return withEvents(request, happening, now)
}
