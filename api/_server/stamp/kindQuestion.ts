import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {KindClaims} from '../../../core/confirm/kindConfirmation.js'
import type {Brand} from '../../../core/content/brand.js'
import {Refusal} from '../../../core/refusal.js'
import type {StampDecision} from '../../../core/stamp/decideStamp.js'
import {versionMetadataSchema, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'
import {decideState} from './decideState.js'
import {readKindConfirmation} from './kindConfirmations.js'
import {readStampStates, type StampState} from './readStampState.js'

/** Where it stands with what a mailed link asks. */
export type KindQuestion =
  | {
      readonly state: 'open'
      readonly brand: Brand
      readonly decision: Extract<StampDecision, {state: 'asks'}>
      readonly before: ResolvedNotice
      readonly resolved: ResolvedNotice
    }
  /** Confirmed before; `version` once it is stamped. */
  | {
      readonly state: 'confirmed'
      readonly brand: Brand | undefined
      readonly version: VersionMetadata | undefined
    }
  /** What is published is not what the link was about, or is no question any more. */
  | {readonly state: 'moved'; readonly brand: Brand | undefined}

/** Reads what a mailed link asks, against what the dataset holds now. Changes nothing. */
export async function readKindQuestion(
  services: Services,
  claims: KindClaims,
): Promise<KindQuestion> {
  const state = await readPublished(services, claims.noticeId)
  const brand = state?.brand
  return (
    (await confirmedBefore(services, claims, brand)) ??
    (state && (await openQuestion(services, claims, state))) ??
    // Another lead may have confirmed while all of this was read.
    (await confirmedBefore(services, claims, brand)) ?? {state: 'moved', brand}
  )
}

async function confirmedBefore(
  services: Services,
  claims: KindClaims,
  brand: Brand | undefined,
): Promise<KindQuestion | undefined> {
  if (!(await readKindConfirmation(services, claims))) return undefined
  return {state: 'confirmed', brand, version: await confirmedVersion(services, claims)}
}

/** The question, where what is published still asks it. */
async function openQuestion(
  services: Services,
  {from, contentHash, kind}: KindClaims,
  state: StampState,
): Promise<KindQuestion | undefined> {
  const {brand, latest, latestResolved: before} = state
  if (!before || latest?.version !== from) return undefined
  const decision = await decideState(services, state)
  const isSame =
    decision.state === 'asks' && decision.contentHash === contentHash && decision.kind === kind
  return isSame ? {state: 'open', brand, decision, before, resolved: decision.resolved} : undefined
}

async function readPublished(
  services: Services,
  noticeId: string,
): Promise<StampState | undefined> {
  try {
    return (await readStampStates(services, [noticeId]))[0]
  } catch (error) {
    // A notice that is no longer complete asks nothing.
    if (error instanceof Refusal && error.code !== 'unavailable') return undefined
    throw error
  }
}

async function confirmedVersion(
  services: Services,
  {noticeId, contentHash, from}: KindClaims,
): Promise<VersionMetadata | undefined> {
  const found = await services.query(
    versionMetadataSchema.nullable(),
    `*[_type == "noticeVersion" && noticeId == $noticeId && contentHash == $contentHash && version > $from]
      | order(version asc)[0]`,
    {noticeId, contentHash, from},
  )
  return found ?? undefined
}
