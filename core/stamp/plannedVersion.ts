import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionKind} from '../content/privacyNotice.js'
import type {NoticeVersion, VersionMetadata} from './noticeVersion.js'
import type {Scheduled} from './schedule.js'
import {signVersion} from './signVersion.js'
import type {VersionSigner} from './versionSignature.js'

/** A version with its text read. */
export type StampedVersion = Omit<NoticeVersion, 'resolved'> & {readonly resolved: ResolvedNotice}

/** The versions that are or will be in force, with their texts. */
export type StampedSchedule = readonly Scheduled<StampedVersion>[]

/** Where a version comes from: all that is kept with it and not hashed. */
export type VersionOrigin = Omit<
  NoticeVersion,
  keyof VersionMetadata | '_id' | '_type' | 'resolved'
>

/** A version that is decided on and has no number yet: it gets it where the chain stands. */
export interface PlannedVersion {
  readonly resolved: ResolvedNotice
  readonly kind: VersionKind
  readonly summary: string
  readonly effectiveAt: Date
  readonly origin: VersionOrigin
}

/** An upcoming version once more, as it is, since one with a lower date has to be put before it. */
export function repeated(version: StampedVersion): PlannedVersion {
  const {kind, summary, effectiveAt, resolved} = version
  return {
    resolved,
    kind,
    summary,
    effectiveAt: new Date(effectiveAt),
    origin: {
      ...textOrigin(version),
      ...(version.changeNoticeId ? {changeNoticeId: version.changeNoticeId} : {}),
      ...(version.immediateReason ? {immediateReason: version.immediateReason} : {}),
      ...(version.loweredFrom ? {loweredFrom: version.loweredFrom} : {}),
      ...(version.loweredReason ? {loweredReason: version.loweredReason} : {}),
      ...(version.confirmedAt ? {confirmedAt: version.confirmedAt} : {}),
      ...(version.despiteReason ? {despiteReason: version.despiteReason} : {}),
      repeats: version.version,
    },
  }
}

/** What is kept of where a text comes from when it is stamped again as something else. */
export function textOrigin(version: StampedVersion): VersionOrigin {
  const {noticeId, noticeRevision, follows} = version
  return {noticeId, noticeRevision, ...(typeof follows === 'number' ? {follows} : {})}
}

/** Numbers, hashes and signs planned versions, each linked to the one before. */
export async function signInOrder(
  planned: readonly PlannedVersion[],
  head: {readonly version: number; readonly hash: string | null},
  now: Date,
  signer: VersionSigner,
): Promise<{readonly version: VersionMetadata; readonly planned: PlannedVersion}[]> {
  const signed: {version: VersionMetadata; planned: PlannedVersion}[] = []
  let last = head
  for (const one of planned) {
    const version = await signVersion({...one, head: last, now, signer})
    signed.push({version, planned: one})
    last = version
  }
  return signed
}
