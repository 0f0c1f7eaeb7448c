import type {DataRequest} from '../export/dataRequest.js'
import type {RequestEvent} from '../export/requestEvent.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'

/** A source of a case as handlers see it: its state, never what it gave. */
export type CaseSource = Pick<
  SourceAnswer,
  | '_key'
  | 'name'
  | 'organisation'
  | 'state'
  | 'recordCount'
  | 'message'
  | 'askedAt'
  | 'answeredAt'
  | 'remindedAt'
  | 'keptBecause'
>

/** A case: a request as handlers see it in a list. Nothing sealed, no key of a person, is part of it. */
export type ListedCase = Pick<
  DataRequest,
  | '_id'
  | 'requestId'
  | 'brand'
  | 'brands'
  | 'language'
  | 'kind'
  | 'subject'
  | 'channel'
  | 'concerns'
  | 'maskedAddress'
  | 'receivedAt'
  | 'receivedOn'
  | 'targetOn'
  | 'dueOn'
  | 'extension'
  | 'state'
  | 'readyAt'
  | 'closedAt'
  | 'purgedAt'
  | 'outcome'
> & {
  readonly sources: readonly CaseSource[]
  readonly events: readonly RequestEvent[]
  /** Mails that were tried and have not gone out yet. */
  readonly unsentMails: number
}
