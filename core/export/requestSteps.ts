import type {DataRequest} from './dataRequest.js'
import {handlingOf} from './requestHandling.js'

/** The steps of a request as its person sees them, by how it is handled. */
export type RequestStep =
  | 'received'
  | 'confirmed'
  | 'collecting'
  | 'ready'
  | 'handler'
  | 'answered'
  | 'stopped'

/**
 * The steps of a request in order, and when each was reached. What a handler takes care of is with
 * them from when it was confirmed; where they have files made of it, those are steps too.
 */
export function requestSteps(
  request: DataRequest,
): readonly {readonly step: RequestStep; readonly at: string | undefined}[] {
  const at = (step: RequestStep, instant: string | null | undefined) => ({
    step,
    at: instant ?? undefined,
  })
  const begun = [at('received', request.receivedAt), at('confirmed', request.confirmedAt)]
  const files = [at('collecting', request.collectingAt), at('ready', request.readyAt)]
  const handling = handlingOf(request)
  switch (handling) {
    case 'automatic':
      return [...begun, ...files]
    case 'atOnce':
      return [...begun, at('stopped', request.closedAt)]
    case 'desk': {
      const taken = at('handler', request.confirmedAt ?? request.receivedAt)
      const collected = request.collectingAt ? files : []
      return [...begun, taken, ...collected, at('answered', request.closedAt)]
    }
    default:
      return handling satisfies never
  }
}
