import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {StampDecision} from '../../../core/stamp/decideStamp.js'
import type {NoticeHead} from '../../../core/stamp/noticeHead.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {stampVersion} from '../../../core/stamp/stampVersion.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {addAnchors} from '../announce/addAnchors.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {addKindQuestion} from './addKindQuestion.js'
import {commitOrRestart} from './commitOrRestart.js'
import {decideState, type StateDecision} from './decideState.js'
import {readStampStates, type StampState} from './readStampState.js'
import {waitingReasons} from './waitingReasons.js'
import {addHead, addVersion} from './writeVersions.js'

/** What became of one published notice. */
export type StampOutcome =
  | {readonly state: 'stamped'; readonly noticeId: string; readonly version: VersionMetadata}
  | {readonly state: 'unchanged' | 'seen' | 'absent'; readonly noticeId: string}
  /** Published, and not on any site: the head says why, for the Studio. */
  | {
      readonly state: 'waits'
      readonly noticeId: string
      readonly reasons: readonly string[]
      /** A privacy lead is asked by mail. */
      readonly isAsked?: boolean
    }

/**
 * Brings a notice's chain up to what is published: the next version, or the reason why not.
 *
 * Asking again for a publish that was dealt with does nothing, so that deliveries may come twice,
 * late or in any order, and facts that moved since do not slip in.
 *
 * @throws Refusal `unavailable` when the Content Lake cannot be read or written now.
 */
export async function stampNotice(services: Services, noticeId: string): Promise<StampOutcome> {
  await assertMayStamp(services)
  return await commitOrRestart(async () => {
    const [state] = await readStampStates(services, [noticeId])
    if (!state) return {state: 'absent', noticeId}
    if (state.head?.seenRevision === state.revision && !state.head.waiting) {
      return {state: 'seen', noticeId}
    }
    return await carryOut(services, state, await decideState(services, state))
  })
}

async function carryOut(
  services: Services,
  state: StampState,
  decision: StateDecision,
): Promise<StampOutcome> {
  const noticeId = state.notice._id
  switch (decision.state) {
    case 'barred':
      // The head belongs to the other notice of that name.
      if (state.isTaken) return {state: 'waits', noticeId, reasons: [decision.reason]}
      return await leaveWaiting(services, state, {reasons: [decision.reason]})
    case 'waits': {
      const {contentHash, kind} = decision
      return await leaveWaiting(services, state, {
        contentHash,
        kind,
        reasons: waitingReasons(decision),
      })
    }
    case 'asks': {
      const {contentHash, loweredFrom: kind} = decision
      const reasons = waitingReasons(decision)
      return await leaveWaiting(services, state, {contentHash, kind, reasons}, decision)
    }
    case 'unchanged': {
      const client = await services.contentLake()
      await addHead(client.transaction(), state, {}).commit({visibility: 'sync'})
      return {state: 'unchanged', noticeId}
    }
    case 'stamps': {
      const version = await stampDecided(services, state, decision)
      return version ? {state: 'stamped', noticeId, version} : {state: 'unchanged', noticeId}
    }
    default:
      return decision satisfies never
  }
}

/** Creates the version that was decided on, with the head and the mails that are owed. */
export async function stampDecided(
  services: Services,
  state: StampState,
  decision: Extract<StampDecision, {state: 'stamps'}> & {readonly resolved: ResolvedNotice},
): Promise<VersionMetadata | undefined> {
  const {resolved, kind, summary, lowered, despiteReason} = decision
  const version = await stampVersion({
    resolved,
    head: state.chain,
    latest: state.latest,
    kind,
    summary,
    now: await services.now(),
    signer: await openVersionSigner(services.settings.secrets.SIGNING_KEY),
  })
  if (!version) return undefined
  const client = await services.contentLake()
  const transaction = addVersion(client.transaction(), state, resolved, version, {
    ...lowered,
    ...(despiteReason && {despiteReason}),
  })
  addAnchors(transaction, state, version)
  await transaction.commit({visibility: 'sync'})
  return version
}

type Waiting = Omit<NonNullable<NoticeHead['waiting']>, 'since'>

/**
 * Says in the head what the notice waits for, and asks the privacy leads where it is for them; says
 * it once, not at every run.
 */
async function leaveWaiting(
  services: Services,
  state: StampState,
  waiting: Waiting,
  asks?: Extract<StampDecision, {state: 'asks'}>,
): Promise<StampOutcome> {
  const {head, revision, notice} = state
  const {contentHash, reasons} = waiting
  const isSaid =
    head?.seenRevision === revision &&
    head.waiting?.contentHash === contentHash &&
    JSON.stringify(head?.waiting?.reasons) === JSON.stringify(reasons)
  if (!isSaid) {
    const now = await services.now()
    const client = await services.contentLake()
    const said = {waiting: {since: now.toISOString(), ...waiting}}
    const transaction = addHead(client.transaction(), state, said)
    if (asks) await addKindQuestion(transaction, state, asks, now)
    await transaction.commit({visibility: 'sync'})
  }
  return {state: 'waits', noticeId: notice._id, reasons, ...(asks && {isAsked: true})}
}
