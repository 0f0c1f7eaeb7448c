import {isAutomatic} from '../export/requestKind.js'
import type {SourceState} from '../export/sourceAnswer.js'
import {openSourceStates} from '../export/sourceAnswer.js'
import {isInDoubt} from './identityStanding.js'
import type {ListedCase} from './listedCase.js'

/** The steps of a case in the order a handler thinks of them, what wants a hand first. */
export const caseSteps = [
  'byHand',
  'waitsForPerson',
  'waitsForOthers',
  'collecting',
  'ready',
  'answered',
] as const

export type CaseStep = (typeof caseSteps)[number]

type SteppedCase = Pick<
  ListedCase,
  'kind' | 'subject' | 'channel' | 'state' | 'readyAt' | 'closedAt'
> & {
  readonly sources: readonly {readonly state: SourceState}[]
  readonly events?: ListedCase['events']
}

const statesForHands: readonly SourceState[] = ['several', 'inPerson', 'failed']

/** Whether only a handler can bring a source's answer on: sort it out, hand it over, ask again. */
export function isHandWanted({state}: {readonly state: SourceState}): boolean {
  return statesForHands.includes(state)
}

/**
 * What a case waits for.
 *
 * A hand comes before all else: while a processor or the person is waited for, a handler who could
 * do something is to see that. A request that no machine may answer (of another kind than a copy,
 * for a ward, from a child, by letter) is by hand from the moment it is confirmed. While a handler
 * doubts who asks, it is the person's turn.
 */
export function caseStep(request: SteppedCase): CaseStep {
  const {state, sources, events} = request
  if (state === 'unconfirmed') return 'waitsForPerson'
  if (isClosed(request)) return state === 'ready' ? 'ready' : 'answered'
  if (isInDoubt({events})) return 'waitsForPerson'
  if (state === 'confirmed' && !isAutomatic(request)) return 'byHand'
  const has = (wanted: SourceState) => sources.some((source) => source.state === wanted)
  if (sources.some(isHandWanted) && state !== 'confirmed') return 'byHand'
  if (has('needsFact')) return 'waitsForPerson'
  if (has('byHand') && !has('waiting')) return 'waitsForOthers'
  return state === 'ready' ? 'ready' : 'collecting'
}

/**
 * Whether nothing more is owed: a handler has answered, or all that was searched has been given.
 *
 * Files that are there do not close a case while a source has yet to answer, or failed.
 */
export function isClosed({
  state,
  closedAt,
  sources,
}: Pick<SteppedCase, 'state' | 'closedAt' | 'sources'>): boolean {
  if (closedAt || state === 'answered' || state === 'purged') return true
  return state === 'ready' && sources.every((source) => !openSourceStates.includes(source.state))
}

/** When nothing more was owed; `undefined` while something is. */
export function caseClosedAt(
  request: Pick<SteppedCase, 'state' | 'closedAt' | 'readyAt' | 'sources'>,
): string | undefined {
  return isClosed(request) ? (request.closedAt ?? request.readyAt ?? undefined) : undefined
}
