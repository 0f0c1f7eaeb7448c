import {inForceAt} from '../../../core/stamp/inForceAt.js'
import type {NoticeHead} from '../../../core/stamp/noticeHead.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'

export interface StandingInput {
  /** Every stamped version, newest first. */
  readonly versions: readonly VersionMetadata[]
  /** Hash of what is published, composed now; none when it was never published. */
  readonly publishedHash?: string | undefined
  /** The published notice or a published fact of it is incomplete. */
  readonly hasPublishedProblems: boolean
  readonly publishedRevision?: string | undefined
  readonly head?: Pick<NoticeHead, 'seenRevision' | 'waiting' | 'calledOff'> | undefined
  /** A privacy lead is asked to confirm the lower kind. */
  readonly isConfirming?: boolean
  /** What the change from the latest version to the published text is, where they differ. */
  readonly reasonsToWait: readonly string[]
  readonly now: Date
}

interface Upcoming {
  readonly version: number
  readonly effectiveAt: string
}

/** How what is published compares with what sites show. */
export type NoticeStanding =
  | {readonly state: 'unpublished'}
  | {readonly state: 'incomplete'; readonly version?: number}
  | {readonly state: 'stamping'; readonly version: number; readonly reasons: readonly string[]}
  | {
      readonly state: 'same'
      readonly version: number
      readonly effectiveAt: string
      readonly upcoming?: Upcoming
    }
  /** Its last version says that it is not in use any more: publishing makes none. */
  | {readonly state: 'retired'; readonly version: number; readonly effectiveAt: string}
  | {
      /** For a change notice, or for a privacy lead's word on the lower kind. */
      readonly state: 'waiting' | 'confirming'
      readonly version: number
      readonly reasons: readonly string[]
      readonly upcoming?: Upcoming
    }
  | {
      readonly state: 'differs'
      readonly version: number
      /** What is published was announced and called off: it waits to be published anew. */
      readonly isCalledOff?: boolean
      /** The notice is as it was when last stamped: shared facts moved on. */
      readonly hasFactsMoved: boolean
      readonly reasons: readonly string[]
      readonly upcoming?: Upcoming
    }

/**
 * Compares what is published with the latest version, the way stamping does.
 *
 * A version number counts as shown when it is in force; the upcoming one is named beside it.
 */
export function noticeStanding(input: StandingInput): NoticeStanding {
  const latest = input.versions[0]
  if (latest?.kind === 'retired') {
    return {state: 'retired', version: latest.version, effectiveAt: latest.effectiveAt}
  }
  if (input.publishedHash === undefined && !input.hasPublishedProblems) {
    return {state: 'unpublished'}
  }
  if (input.publishedHash === undefined) {
    return {state: 'incomplete', ...(latest ? {version: latest.version} : {})}
  }
  if (!latest) {
    return {state: 'stamping', version: 1, reasons: input.head?.waiting?.reasons ?? []}
  }
  const inForce = inForceAt(input.versions, input.now)
  const shown = inForce ?? latest
  const upcoming =
    shown === latest ? {} : {upcoming: {version: latest.version, effectiveAt: latest.effectiveAt}}
  if (input.publishedHash === latest.contentHash) {
    return {
      state: 'same',
      version: shown.version,
      effectiveAt: shown.effectiveAt,
      ...upcoming,
    }
  }
  const isSeen = input.head?.seenRevision === input.publishedRevision
  const waiting = input.head?.waiting
  if (waiting && isSeen) {
    // What the functions noted is in English; the same reasons are known here in the editor's words.
    const reasons = input.reasonsToWait.length > 0 ? input.reasonsToWait : waiting.reasons
    const state = input.isConfirming ? 'confirming' : 'waiting'
    return {state, version: shown.version, reasons, ...upcoming}
  }
  const isCalledOff = isSeen && input.head?.calledOff?.contentHash === input.publishedHash
  return {
    state: 'differs',
    version: shown.version,
    hasFactsMoved: isSeen && !isCalledOff,
    ...(isCalledOff && {isCalledOff}),
    reasons: input.reasonsToWait,
    ...upcoming,
  }
}
