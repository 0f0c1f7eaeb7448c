import {Refusal} from '../../../core/refusal.js'
import {decideStamp} from '../../../core/stamp/decideStamp.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {stampVersion} from '../../../core/stamp/stampVersion.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {reasonText} from '../../../core/words/changeWords.js'
import {addAnchors} from '../announce/addAnchors.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {readStampStates, type StampState} from './readStampState.js'
import {addHead, addVersion} from './writeVersions.js'

/** What became of one published notice. */
export type StampOutcome =
  | {readonly state: 'stamped'; readonly noticeId: string; readonly version: VersionMetadata}
  | {readonly state: 'unchanged' | 'seen' | 'absent'; readonly noticeId: string}
  /** Published, and not on any site: the head says why, for the Studio. */
  | {readonly state: 'waits'; readonly noticeId: string; readonly reasons: readonly string[]}

/**
 * Brings a notice's chain up to what is published: the next version, or the reason why not.
 *
 * Asking again for a publish that was dealt with does nothing, so that deliveries may come twice,
 * late or in any order, and facts that moved since do not slip in.
 *
 * @throws Refusal `unavailable` when the Content Lake cannot be read or written now.
 */
export async function stampNotice(services: Services, noticeId: string): Promise<StampOutcome> {
  return await commitOrRestart(async () => {
    const [state] = await readStampStates(services, [noticeId])
    if (!state) return {state: 'absent', noticeId}
    if (state.head?.seenRevision === state.revision && !state.head.waiting) {
      return {state: 'seen', noticeId}
    }
    if (state.isTaken) return {state: 'waits', noticeId, reasons: [takenReason(state)]}
    return await stampState(services, state)
  })
}

async function stampState(services: Services, state: StampState): Promise<StampOutcome> {
  const noticeId = state.notice._id
  const resolved = composeOrReason(state)
  if (typeof resolved === 'string') return await leaveWaiting(services, state, [resolved])
  const latest =
    state.latest && state.latestResolved
      ? {
          contentHash: state.latest.contentHash,
          summary: state.latest.summary,
          resolved: state.latestResolved,
        }
      : undefined
  const decision = await decideStamp(state.notice.next, resolved, latest)
  if (decision.state === 'waits') {
    const facts = decision.reasons.map((reason) => reasonText(reason, 'en'))
    const reasons = facts.length > 0 ? facts : ['You called it a material change.']
    return await leaveWaiting(services, state, reasons, decision.contentHash)
  }
  const client = await services.contentLake()
  if (decision.state === 'unchanged') {
    await addHead(client.transaction(), state, {}).commit({visibility: 'sync'})
    return {state: 'unchanged', noticeId}
  }
  const version = await stampVersion({
    resolved,
    head: state.chain,
    latest: state.latest,
    kind: decision.kind,
    summary: decision.summary,
    now: await services.now(),
    signer: await openVersionSigner(services.settings.secrets.SIGNING_KEY),
  })
  if (!version) return {state: 'unchanged', noticeId}
  const transaction = addVersion(client.transaction(), state, resolved, version)
  addAnchors(transaction, state, version)
  await transaction.commit({visibility: 'sync'})
  return {state: 'stamped', noticeId, version}
}

/** Two notices of one name share no chain: the one that was stamped keeps it. */
export function takenReason({name, brand}: StampState): string {
  return `${brand.name} has another notice "${name.notice}" in "${name.language}": give this one another short name.`
}

function composeOrReason(state: StampState): ReturnType<StampState['compose']> | string {
  try {
    return state.compose()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** Says in the head what the notice waits for; says it once, not at every run. */
async function leaveWaiting(
  services: Services,
  state: StampState,
  reasons: readonly string[],
  contentHash?: string,
): Promise<StampOutcome> {
  const {head, revision, notice} = state
  const isSaid =
    head?.seenRevision === revision &&
    head.waiting?.contentHash === contentHash &&
    JSON.stringify(head?.waiting?.reasons) === JSON.stringify(reasons)
  if (!isSaid) {
    const waiting = {
      since: (await services.now()).toISOString(),
      ...(contentHash === undefined ? {} : {contentHash, kind: 'material' as const}),
      reasons: [...reasons],
    }
    const client = await services.contentLake()
    await addHead(client.transaction(), state, {waiting}).commit({visibility: 'sync'})
  }
  return {state: 'waits', noticeId: notice._id, reasons}
}
