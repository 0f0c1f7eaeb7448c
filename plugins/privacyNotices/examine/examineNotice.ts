import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {proposeKind, type KindProposal} from '../../../core/stamp/proposeKind.js'
import {reasonText} from '../../../core/words/changeWords.js'
import type {ListedVersion, NoticeReading} from '../content/noticeReading.js'
import type {BothFacts} from '../content/openStudioContent.js'
import {readNoticeDraft, type NoticeProblem} from '../content/readNoticeDraft.js'
import type {StudioText} from '../locale/studioText.js'
import type {Change} from './change.js'
import {describeChanges} from './describeChanges.js'
import type {FactDocument} from './factDocuments.js'
import {factsShown} from './factsShown.js'
import {isConfirming} from './isConfirming.js'
import {noticeStanding, type NoticeStanding} from './noticeStanding.js'
import {factProblemWords, unfinishedFactWords} from './problemWords.js'
import {unpublishedFacts} from './unpublishedFacts.js'

/** What a notice would be if its draft and the drafts of its facts were published now. */
export interface ComposedDraft {
  readonly notice: PrivacyNotice
  readonly resolved: ResolvedNotice
  readonly contentHash: string
  /** Whether a version with exactly this text is the latest one. */
  readonly isSameAsLatest: boolean
  readonly changes: readonly Change[]
  readonly proposal: {readonly kind: KindProposal['kind']; readonly reasons: readonly string[]}
  readonly factsShown: readonly FactDocument[]
}

/** A notice as an editor has to see it before deciding anything about it. */
export interface Examination {
  readonly noticeId: string
  readonly draft?: ComposedDraft
  readonly problems: readonly NoticeProblem[]
  readonly unpublished: readonly FactDocument[]
  readonly standing: NoticeStanding
  readonly latestVersion?: number
  /** Every stamped version without its text, newest first. */
  readonly versions: readonly ListedVersion[]
  /** What is published, composed now: what a change notice would stamp. */
  readonly publishedHash?: string
  readonly publishedText?: ResolvedNotice
  /** The text of the latest version. */
  readonly latestText?: ResolvedNotice
  /** The group names privacy leads, who confirm what matters. */
  readonly hasPrivacyLeads?: boolean
  readonly privacyLeads: readonly string[]
  /** The notice itself has edits that are not published. */
  readonly hasDraft: boolean
  readonly title: string
  readonly timeZone: string
  readonly leadTimeDays: number
  readonly brandName?: string
  readonly accentColor?: string
  readonly now: Date
  /** The facts as drafts: to name what is shown. */
  readonly facts: NoticeFacts
}

/**
 * Composes a notice as it is being written and as it is published, and compares both with its
 * latest version: the same rules that stamp it, run before anybody publishes. What it tells, it
 * tells in the editor's language.
 */
export async function examineNotice(
  displayed: unknown,
  reading: NoticeReading,
  {drafts, published}: BothFacts,
  text: StudioText,
): Promise<Examination> {
  const draft = readNoticeDraft(displayed, text)
  const latest = reading.latest ? parseResolved(reading.latest.resolved) : undefined
  const publishedNotice = readNoticeDraft(reading.published ?? undefined, text)
  const publishedText = publishedNotice.notice
    ? resolveNotice(publishedNotice.notice, published.facts)
    : undefined
  const publishedResolved =
    publishedText?.problems.length === 0 && publishedNotice.problems.length === 0
      ? publishedText.resolved
      : undefined
  const publishedHash = publishedResolved ? await contentHash(publishedResolved) : undefined
  const composed = draft.notice ? resolveNotice(draft.notice, drafts.facts) : undefined
  const brand = drafts.facts.brands.find(({_id}) => _id === draft.notice?.brand._ref)
  const group = drafts.facts.groups.find(({_id}) => _id === brand?.group._ref)
  const privacyLeads = group?.privacyLeads ?? []
  const hasPrivacyLeads = privacyLeads.length > 0
  const composedHash = composed ? await contentHash(composed.resolved) : undefined
  const proposal = composed ? proposeKind(latest, composed.resolved) : undefined
  const reasonsToWait =
    publishedResolved && latest && publishedHash !== reading.latest?.contentHash
      ? reasonsFor(latest, publishedResolved, text)
      : []
  return {
    noticeId: reading.published?._id ?? draft.notice?._id ?? '',
    problems: [
      ...draft.problems,
      ...(composed?.problems ?? []).map((problem) => factProblemWords(problem, text)),
      ...drafts.problems.map((fact) => unfinishedFactWords(fact, text)),
    ],
    unpublished: draft.notice
      ? unpublishedFacts(draft.notice, drafts.facts, published.facts, composeForComparison)
      : [],
    standing: noticeStanding({
      versions: reading.versions,
      publishedHash,
      hasPublishedProblems: reading.published !== null && publishedHash === undefined,
      publishedRevision: reading.published?._rev,
      head: reading.head ?? undefined,
      isConfirming: isConfirming(
        publishedNotice.notice?.next,
        reading.head?.waiting,
        hasPrivacyLeads,
      ),
      reasonsToWait,
      now: new Date(reading.now),
    }),
    hasDraft: reading.draft !== null,
    title: draft.notice?.title ?? publishedNotice.notice?.title ?? text('notice.untitled'),
    ...(publishedHash === undefined ? {} : {publishedHash}),
    ...(publishedResolved && {publishedText: publishedResolved}),
    ...(latest && {latestText: latest}),
    hasPrivacyLeads,
    privacyLeads,
    timeZone: brand?.timeZone ?? 'Europe/Oslo',
    leadTimeDays: group?.leadTimeDays ?? 30,
    now: new Date(reading.now),
    facts: drafts.facts,
    versions: reading.versions,
    ...(reading.latest ? {latestVersion: reading.latest.version} : {}),
    ...(brand ? {brandName: brand.name} : {}),
    ...(brand?.accentColor ? {accentColor: brand.accentColor} : {}),
    ...(draft.notice && composed && proposal && composedHash !== undefined
      ? {
          draft: {
            notice: draft.notice,
            resolved: composed.resolved,
            contentHash: composedHash,
            isSameAsLatest: composedHash === reading.latest?.contentHash,
            changes: describeChanges(latest, composed.resolved, text),
            proposal: {
              kind: proposal.kind,
              reasons: proposal.reasons.map((reason) => reasonText(reason, text.language)),
            },
            factsShown: factsShown(composed.resolved, drafts.facts),
          },
        }
      : {}),
  }
}

function reasonsFor(
  latest: ResolvedNotice,
  next: ResolvedNotice,
  text: StudioText,
): readonly string[] {
  const {kind, reasons} = proposeKind(latest, next)
  return kind === 'material' ? reasons.map((reason) => reasonText(reason, text.language)) : []
}

function parseResolved(text: string): ResolvedNotice {
  return resolvedNoticeSchema.parse(JSON.parse(text))
}

function composeForComparison(notice: PrivacyNotice, facts: NoticeFacts): string {
  return JSON.stringify(resolveNotice(notice, facts))
}
