import type {DataRequest} from '../export/dataRequest.js'
import {owedMail} from '../export/owedMail.js'
import {withEvents, type EventGiven} from '../export/requestEvent.js'
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
  event: EventGiven,
  now: Date,
): Partial<DataRequest> {
  const isLast = request.state === 'ready' && !request.closedAt && isAnswered(sources)
  const answered = {sources, events: withEvents(request, [event], now)}
  if (!isLast) return answered
  if (!request.sealedFile) return {...answered, state: 'collecting', collectingAt: null}
  return {
    sources,
    events: withEvents(request, [event, {what: 'closed', by: 'system'}], now),
    closedAt: now.toISOString(),
    outcome: 'given',
    downloadSerial: request.downloadSerial + 1,
    mails: [...request.mails, owedMail(request, 'ready', request.language, now)],
  }
}
