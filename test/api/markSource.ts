import {changeRequest} from '../../api/_server/export/changeRequest.js'
import {sendOwedMails} from '../../api/_server/export/sendOwedMails.js'
import type {Services} from '../../api/_server/services.js'
import type {SourceState} from '../../core/export/sourceAnswer.js'
import {settleSource} from '../../core/processor/settleSource.js'

/** What a handler can say of a source: what was found and handed over, or how it ended. */
type MarkedState = Extract<
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
 * A handler settles a source by hand, as the case page's form does, without the page.
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
