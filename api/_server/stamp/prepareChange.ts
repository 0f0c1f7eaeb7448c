import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {ChangeNotice} from '../../../core/content/changeNotice.js'
import {textIn} from '../../../core/content/localizedText.js'
import {Refusal} from '../../../core/refusal.js'
import {assertInUse} from '../../../core/stamp/assertInUse.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {decisionFor} from '../../../core/stamp/decideStamp.js'
import {effectiveAtOf} from '../../../core/stamp/effectiveAtOf.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {proposeKind, raisedKind} from '../../../core/stamp/proposeKind.js'
import {stampVersion} from '../../../core/stamp/stampVersion.js'
import type {VersionSigner} from '../../../core/stamp/versionSignature.js'
import {takenReason} from './decideState.js'
import type {StampState} from './readStampState.js'

/** Texts of one change notice, in bytes: what one transaction of the Content Lake can carry. */
const mostBytes = 3 * 1024 * 1024

export interface PreparedVersion {
  readonly state: StampState
  readonly resolved: ResolvedNotice
  readonly version: VersionMetadata
}

/**
 * Composes and stamps every notice of a change, before anything is written.
 *
 * @throws Refusal when one of them stops the whole: it is not published, belongs to another
 * controller, has moved since the editor saw it, has no new content, lacks a summary in its
 * language, or the date or the size does not fit.
 */
export async function prepareChange(
  change: ChangeNotice,
  states: readonly StampState[],
  signer: VersionSigner,
  now: Date,
): Promise<PreparedVersion[]> {
  assertNamedOnce(change)
  assertOneController(states)
  const prepared: PreparedVersion[] = []
  for (const {notice, contentHash: seen} of change.notices) {
    const state = states.find((candidate) => candidate.notice._id === notice._ref)
    if (!state) throw new Refusal('bad_request', 'A notice of this change is not published.')
    prepared.push(await prepareOne(change, state, seen, signer, now))
  }
  const encoder = new TextEncoder()
  const bytes = prepared
    .map(({resolved}) => encoder.encode(JSON.stringify(resolved)).length)
    .reduce((sum, length) => sum + length, 0)
  if (bytes > mostBytes) {
    throw new Refusal('too_large', 'The texts of this change are over 3 MB together: split it.')
  }
  return prepared.map(({state, ...rest}) => ({
    ...rest,
    state: {...state, follows: followedBy(state, prepared)},
  }))
}

/** A translation follows the version that its prevailing language gets by the same change. */
function followedBy(
  {name, brand, follows}: StampState,
  prepared: readonly PreparedVersion[],
): number | undefined {
  if (name.language === brand.prevailingLanguage) return undefined
  const prevailing = prepared.find(
    ({version}) =>
      version.brand === name.brand &&
      version.notice === name.notice &&
      version.language === brand.prevailingLanguage,
  )
  return prevailing?.version.version ?? follows
}

async function prepareOne(
  change: ChangeNotice,
  state: StampState,
  seen: string,
  signer: VersionSigner,
  now: Date,
): Promise<PreparedVersion> {
  const {notice, brand, group, latest, latestResolved} = state
  if (state.isTaken) throw new Refusal('conflict', takenReason(state))
  assertInUse(latest)
  const resolved = state.compose()
  if ((await contentHash(resolved)) !== seen) {
    throw new Refusal(
      'moved_on',
      `"${notice.title}" (${brand.name}) has changed since this change notice was prepared: look at it again and publish anew.`,
    )
  }
  const summary = textIn(change.summary, notice.language)
  if (!summary) {
    throw new Refusal(
      'missing_fact',
      `The summary is missing in the language of "${notice.title}" (${brand.name}, ${notice.language}).`,
    )
  }
  const proposal = proposeKind(latestResolved, resolved)
  const effectiveAt = effectiveAtOf(change, group, brand.timeZone, proposal.reasons, now)
  const version = await stampVersion({
    resolved,
    head: state.chain,
    latest,
    kind: raisedKind(proposal.kind, decisionFor(notice.next, seen, latest)?.kind ?? undefined),
    summary,
    now,
    ...(effectiveAt ? {effectiveAt} : {}),
    signer,
  })
  if (!version) {
    throw new Refusal(
      'conflict',
      `"${notice.title}" (${brand.name}) says nothing new: take it out of this change notice.`,
    )
  }
  return {state, resolved, version}
}

function assertNamedOnce({notices}: ChangeNotice): void {
  const named = new Set(notices.map(({notice}) => notice._ref))
  if (named.size < notices.length) {
    throw new Refusal('bad_request', 'A notice stands twice in this change notice: take one out.')
  }
}

function assertOneController(states: readonly StampState[]): void {
  const controllers = new Set(states.map(({brand}) => brand.controller._ref))
  if (controllers.size > 1) {
    throw new Refusal('bad_request', 'A change notice is of one controller: make one for each.')
  }
}
