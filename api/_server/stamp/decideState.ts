import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {Refusal} from '../../../core/refusal.js'
import {retiredMessage} from '../../../core/stamp/assertInUse.js'
import {decideStamp, type StampDecision} from '../../../core/stamp/decideStamp.js'
import type {Services} from '../services.js'
import {readKindConfirmation} from './kindConfirmations.js'
import type {StampState} from './readStampState.js'

/** What is to be done about a published notice, with its text; or why nothing can be. */
export type StateDecision =
  | (StampDecision & {readonly resolved: ResolvedNotice})
  | {readonly state: 'barred'; readonly reason: string}

/**
 * Decides on a notice as the dataset holds it, with what a privacy lead has confirmed of it. What is
 * called off, and still published as it was, is left alone until it is published anew.
 */
export async function decideState(services: Services, state: StampState): Promise<StateDecision> {
  const {notice, group, latest, latestResolved, head, revision} = state
  if (state.isTaken) return {state: 'barred', reason: takenReason(state)}
  if (latest?.kind === 'retired') return {state: 'barred', reason: retiredMessage}
  const resolved = composeOrReason(state)
  if (typeof resolved === 'string') return {state: 'barred', reason: resolved}
  const before = latest && latestResolved && {...latest, resolved: latestResolved}
  const isNeeded = (group.privacyLeads ?? []).length > 0
  const decision = await decideStamp(notice.next, resolved, before, {isNeeded})
  const {contentHash} = decision
  if (head?.calledOff?.contentHash === contentHash && head.calledOff.revision === revision) {
    return {state: 'unchanged', contentHash, resolved}
  }
  if (decision.state !== 'asks' || !latest) return {...decision, resolved}
  const {kind} = decision
  const asked = {noticeId: notice._id, contentHash, kind, from: latest.version}
  const confirmed = await readKindConfirmation(services, asked)
  return {...(await decideStamp(notice.next, resolved, before, {isNeeded, confirmed})), resolved}
}

/** Two notices of one name share no chain: the one that was stamped keeps it. */
export function takenReason({name, brand}: StampState): string {
  return `${brand.name} has another notice "${name.notice}" in "${name.language}": give this one another short name.`
}

function composeOrReason(state: StampState): ResolvedNotice | string {
  try {
    return state.compose()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
