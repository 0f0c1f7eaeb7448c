import type {Language} from '../../../../core/language.js'
import type {OptOutSource} from '../../../../core/optOut/optOut.js'
import type {LeftScope} from '../../../../core/optOut/optOutEntries.js'
import {afterAnswer} from '../../afterAnswer.js'
import type {Call} from '../../route.js'
import {propagateOptOuts} from '../lists/propagateOptOuts.js'
import {recordLeft} from './recordLeft.js'

/** What a supplier's event turned out to mean. */
export interface TakenEvent {
  readonly email: string
  readonly left: readonly LeftScope[]
  readonly source: OptOutSource
  readonly happenedAt: Date
  /** No supplier tells a language; Norwegian, the home of the brands, unless a link says another. */
  readonly language?: Language
}

/**
 * Records an opt-out that a supplier tells of and takes it to the other lists, as one made here. The
 * list it comes from is looked at like all others, and found to have followed.
 *
 * Answers 200 also where nothing was to be done: the supplier has nothing to tell again.
 *
 * @throws Refusal `unavailable`, so that the supplier tells it again.
 */
export async function takeOptOutEvent(
  {services, now}: Call,
  {language = 'nb', ...event}: TakenEvent,
): Promise<Response> {
  if (event.left.length === 0) return ignoredEvent('no newsletter is sent that way')
  const {freshIds} = await recordLeft(services, {...event, language, recordedAt: now})
  if (freshIds.length === 0) return Response.json({state: 'known'})
  await afterAnswer('taking an opt-out to the lists', () =>
    propagateOptOuts(services, {ids: freshIds, freshIds}, now),
  )
  return Response.json({state: 'recorded', entries: freshIds.length})
}

/** An event that leads to nothing, with the reason; it holds no address. */
export function ignoredEvent(reason: string): Response {
  return Response.json({state: 'ignored', reason})
}
