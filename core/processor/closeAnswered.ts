import type {DataRequest} from '../export/dataRequest.js'
import {owedMail} from '../export/owedMail.js'
import {requestEvent, type RequestEvent} from '../export/requestEvent.js'
import {isAnswered, type SourceAnswer} from '../export/sourceAnswer.js'

/**
 * What follows from a source's late answer: where it was the last one that a delivered request
 * waited for, the request is closed, and the person gets a new link to what is now complete.
 *
 * Where what was collected is kept no longer, it is collected anew, and closed with that.
 */
export function closeAnswered(
  request: DataRequest,
  sources: SourceAnswer[],
  event: Omit<RequestEvent, '_key' | 'at'>,
  now: Date,
): Partial<DataRequest> {
  const answered = [...(request.events ?? []), requestEvent(request, event, now)]
  const isLast = request.state === 'ready' && !request.closedAt && isAnswered(sources)
  if (!isLast) return {sources, events: answered}
  if (!request.sealedFile) {
    return {sources, events: answered, state: 'collecting', collectingAt: null}
  }
  return {
    sources,
    events: [...answered, requestEvent({events: answered}, {what: 'closed', by: 'system'}, now)],
    closedAt: now.toISOString(),
    outcome: 'given',
    downloadSerial: request.downloadSerial + 1,
    mails: [...request.mails, owedMail(request, 'ready', request.language, now)],
  }
}
