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
 * them from when it was confirmed; where they have files made of it, those are steps too. So is what
 * was written beside something that ended at once.
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
  const taken = at('handler', request.confirmedAt ?? request.receivedAt)
  const answered = at('answered', request.closedAt)
  const handling = handlingOf(request)
  switch (handling) {
    case 'automatic':
      return [...begun, ...files]
    case 'atOnce': {
      const acted = request.events?.find(({what}) => what === 'actedAtOnce')
      const stopped = [...begun, at('stopped', acted?.at ?? request.closedAt)]
      return request.sealedDetails ? [...stopped, taken, answered] : stopped
    }
    case 'desk':
      return [...begun, taken, ...(request.collectingAt ? files : []), answered]
    default:
      return handling satisfies never
  }
}
