import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {Refusal} from '../../../core/refusal.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {decideState} from './decideState.js'
import {readStampStates} from './readStampState.js'
import {stampDecided} from './stampNotice.js'
import {waitingReasons} from './waitingReasons.js'

/** What became of notices whose facts have moved. */
export interface DifferingOutcome {
  readonly stamped: {readonly noticeId: string; readonly version: number}[]
  /** Not stamped: a material change waits for a change notice, another for what its reasons say. */
  readonly waiting: {readonly noticeId: string; readonly reasons: readonly string[]}[]
  /** What is published is no longer what the editor saw. */
  readonly moved: string[]
}

/**
 * New versions of notices that read otherwise since shared facts were published, as they stand now;
 * each by itself, so that one that cannot be stamped keeps none of the others waiting. A material
 * change is only named, and nothing is written about it: publishing facts stamps nothing.
 *
 * @throws Refusal `unavailable` when the Content Lake cannot be read or written now; asked again,
 * what is stamped already is told as stamped.
 */
export async function stampDiffering(
  services: Services,
  {notices}: DeskArguments<'stampDiffering'>,
): Promise<DifferingOutcome> {
  await assertMayStamp(services)
  const outcome: DifferingOutcome = {stamped: [], waiting: [], moved: []}
  for (const {noticeId, contentHash} of notices) {
    const one = await stampOne(services, noticeId, contentHash)
    if (one.state === 'moved') outcome.moved.push(noticeId)
    else if (one.state === 'stamped') outcome.stamped.push({noticeId, version: one.version})
    else outcome.waiting.push({noticeId, reasons: one.reasons})
  }
  return outcome
}

type One =
  | {readonly state: 'stamped'; readonly version: number}
  | {readonly state: 'waiting'; readonly reasons: readonly string[]}
  | {readonly state: 'moved'}

async function stampOne(services: Services, noticeId: string, contentHash: string): Promise<One> {
  return await commitOrRestart(async (): Promise<One> => {
    const [state] = await readStampStates(services, [noticeId])
    if (!state) return {state: 'moved'}
    const decision = await decideState(services, state)
    if (decision.state === 'barred') return {state: 'waiting', reasons: [decision.reason]}
    if (decision.contentHash !== contentHash) return {state: 'moved'}
    if (decision.state === 'unchanged') return {state: 'stamped', version: state.chain.version}
    if (decision.state !== 'stamps') return {state: 'waiting', reasons: waitingReasons(decision)}
    const version = await stampDecided(services, state, decision)
    return {state: 'stamped', version: version?.version ?? state.chain.version}
  }).catch((error: unknown): One => {
    if (!(error instanceof Refusal) || error.code === 'unavailable') throw error
    return {state: 'waiting', reasons: [error.message]}
  })
}
