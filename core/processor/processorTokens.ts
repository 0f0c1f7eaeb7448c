import * as z from 'zod'

import type {DataRequest} from '../export/dataRequest.js'
import {requestClaimsSchema} from '../export/exportTokens.js'
import {openSourceStates, type SourceAnswer} from '../export/sourceAnswer.js'

/** What a link to a processor's people carries: request, source, and which of its links it is. */
export const processorClaimsSchema = requestClaimsSchema.extend({
  a: z.string().min(1).max(200),
  s: z.number().int().positive(),
})

/** Links to processors' people hold for this long: over the month, and a while for who is late. */
export const processorLinkDays = 45

/**
 * Whether a source's people can answer, or answer again: until the request is closed, and after that
 * as long as they never did, unless a handler has taken their part over.
 */
export function canAnswer(
  {closedAt}: Pick<DataRequest, 'closedAt'>,
  source: SourceAnswer,
): boolean {
  if (!source.linkSerial) return false
  return !closedAt || openSourceStates.includes(source.state)
}
