import type {DataRequest} from '../export/dataRequest.js'
import {requestEvent} from '../export/requestEvent.js'
import {isAnswered, type SourceAnswer} from '../export/sourceAnswer.js'

/** The sources of a request with what was collected; those that people answer for stay as they are. */
export function mergeAnswers(
  sources: readonly SourceAnswer[],
  collected: readonly SourceAnswer[],
): SourceAnswer[] {
  const isCollected = new Set(collected.map(({name}) => name))
  return [
    ...collected,
    ...sources.filter(({name}) => name.startsWith('people.') && !isCollected.has(name)),
  ]
}

/** A request that waits for nobody more when it is collected is closed with it. */
export function closeCollected(
  request: DataRequest,
  sources: SourceAnswer[],
  now: Date,
): Partial<DataRequest> {
  if (!isAnswered(sources)) return {sources}
  return {
    sources,
    closedAt: now.toISOString(),
    outcome: sources.some(({state}) => state === 'failed') ? 'partly' : 'given',
    events: [...(request.events ?? []), requestEvent(request, {what: 'closed', by: 'system'}, now)],
  }
}
