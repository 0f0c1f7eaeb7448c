import type {DataRequest} from '../export/dataRequest.js'
import type {RequestEvent} from '../export/requestEvent.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import {changeSource} from './askSources.js'
import {closeAnswered} from './closeAnswered.js'

/** How a handler settled a source, and who it was. */
export interface Settled extends Pick<RequestEvent, 'by' | 'maskedBy' | 'form' | 'posted'> {
  readonly state: SourceAnswer['state']
  /** Where something is kept in spite of a request for erasure. */
  readonly keptBecause?: {readonly law: string; readonly until?: string | undefined} | undefined
}

/**
 * What a request becomes when a handler settles a source by hand: health data handed over in person,
 * or what its people told in another way. Links to its people end: they must not write over it.
 */
export function settleSource(
  request: DataRequest,
  name: string,
  {state, keptBecause, ...actor}: Settled,
  now: Date,
): Partial<DataRequest> {
  const before = request.sources.find((source) => source.name === name)
  const sources = changeSource(request.sources, name, () => ({
    state,
    answeredAt: now.toISOString(),
    linkSerial: 0,
    keptBecause: keptBecause ?? null,
  }))
  const isHandedOver = before?.state === 'inPerson' && state === 'found'
  const what = isHandedOver ? 'handedOver' : 'markedByHand'
  return closeAnswered(request, sources, {what, source: name, ...actor}, now)
}
