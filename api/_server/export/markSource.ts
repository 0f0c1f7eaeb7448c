import type {SourceState} from '../../../core/export/sourceAnswer.js'
import {settleSource} from '../../../core/processor/settleSource.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {sendOwedMails} from './sendOwedMails.js'

/** What a handler can say of a source: what was found and handed over, or how it ended. */
export type MarkedState = Extract<
  SourceState,
  'found' | 'nothing' | 'failed' | 'elsewhere' | 'erased' | 'kept'
>

interface Mark {
  readonly state: MarkedState
  /** The Content Lake's id of the handler. */
  readonly by: string
  /** Where something is kept in spite of a request for erasure. */
  readonly keptBecause?: {readonly law: string; readonly until?: string}
}

/**
 * Writes down how a handler settled a source by hand: health data handed over in person, or what its
 * people told in another way. Links to its people end: they must not write over it.
 *
 * @returns whether there is such a source, and its request is still kept
 */
export async function markSource(
  services: Services,
  requestId: string,
  sourceName: string,
  mark: Mark,
  now: Date,
): Promise<boolean> {
  const marked = await changeRequest(services, requestId, (request) => {
    const source = request.sources.find(({name}) => name === sourceName)
    if (!source || request.state === 'purged') return undefined
    return settleSource(request, sourceName, mark, now)
  })
  await sendOwedMails(services, requestId, now)
  return marked?.hasChanged ?? false
}
