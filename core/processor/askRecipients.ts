import type {DataRequest} from '../export/dataRequest.js'
import type {RequestKind} from '../export/requestKind.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import type {SealedText} from '../subject/sealText.js'
import {askSources, type SourceContact} from './askSources.js'
import type {ProcessorKind} from './processorKind.js'

/** The processors of a request that answer for themselves, and how those with an address are reached. */
export interface Recipients {
  /** All of them, as they stand before they are asked. */
  readonly sources: readonly SourceAnswer[]
  readonly contacts: readonly SourceContact[]
}

export interface RecipientsAsk {
  readonly kind: ProcessorKind
  /** What a handler wrote that they are to do, sealed; with it, who was asked before is asked anew. */
  readonly sealedTask?: SealedText | undefined
}

type Asking = Pick<DataRequest, 'sources' | 'mails'>

/**
 * Tells every processor that people answer for (Art. 19): sources that the request does not name yet
 * are added to it, and the mails are owed. Without new words each is asked once for each kind. Whose
 * part a handler has taken over is not asked: what was settled by hand holds.
 */
export function askRecipients(
  request: Asking,
  recipients: Recipients,
  {kind, sealedTask}: RecipientsAsk,
  now: Date,
): Asking {
  const known = new Set(request.sources.map(({name}) => name))
  const added = recipients.sources.filter(({name}) => !known.has(name))
  const sources = [...request.sources, ...added]
  const due = recipients.contacts.filter(({source}) => {
    const asked = sources.find(({name}) => name === source)
    if (asked?.linkSerial === 0) return false
    return sealedTask !== undefined || !wasAsked(asked, kind)
  })
  return askSources({sources, mails: request.mails}, due, kind, now, sealedTask)
}

/** Whether its people were written to for this already. */
export function wasAsked(source: SourceAnswer | undefined, kind: RequestKind): boolean {
  return Boolean(source?.askedAt) && source?.askedFor === kind
}
