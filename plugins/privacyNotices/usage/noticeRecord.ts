import type {Language} from '../../../core/language.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {latestChain} from '../content/latestChain.js'
import type {BothFacts} from '../content/openStudioContent.js'
import {readNoticeDraft} from '../content/readNoticeDraft.js'
import {isConfirming} from '../examine/isConfirming.js'
import {noticeStanding, type NoticeStanding} from '../examine/noticeStanding.js'
import {studioText} from '../locale/studioText.js'
import {keepTexts, type ComposedText, type TextKeeper} from './keepTexts.js'
import type {ListedVersion, OverviewReading} from './overviewReading.js'

/** A notice among all others: what it says, and what its sites show. */
export interface NoticeRecord {
  readonly noticeId: string
  readonly title: string
  readonly language: string
  readonly brandId: string | undefined
  readonly brandName: string
  readonly groupId: string | undefined
  /** The company that answers for it. */
  readonly controllerId: string | undefined
  readonly timeZone: string
  /** The language of its brand that prevails where translations differ. */
  readonly prevailingLanguage: Language | undefined
  readonly leadTimeDays: number
  /** When all this was read, by the Content Lake's clock. */
  readonly readAt: Date
  /** With everything that is not published yet. */
  readonly draft?: ComposedText
  readonly published?: ComposedText
  /** What is published, composed now. */
  readonly publishedHash?: string
  /** Of the last versions under its name, the one with the highest number. */
  readonly latest?: ListedVersion
  /** The version its sites show. */
  readonly shown?: {readonly _id: string; readonly version: number}
  readonly standing: NoticeStanding
}

/** All notices with the facts of the same moment: what every list of uses is made from. */
export interface Overview {
  readonly facts: BothFacts
  readonly notices: readonly NoticeRecord[]
}

/** Only whether a notice can be read counts here, and no words about it are shown. */
const text = studioText('en')

/** Composes every notice as published, once for all who ask; as written, when somebody asks. */
export async function overviewOf(
  reading: OverviewReading,
  facts: BothFacts,
  texts: TextKeeper = keepTexts(),
): Promise<Overview> {
  const ids = new Set(reading.notices.map(({_id}) => _id.replace(/^drafts\./, '')))
  const byNotice = Map.groupBy(reading.versions, ({noticeId}) => noticeId)
  const heads = new Map(
    reading.heads.filter(({movedTo}) => !movedTo).map((head) => [head.noticeId, head]),
  )
  const documents = new Map(reading.notices.map((document) => [document._id, document]))
  const notices = await Promise.all(
    [...ids].map(async (noticeId): Promise<NoticeRecord> => {
      const stored = documents.get(noticeId)
      const written = readNoticeDraft(documents.get(`drafts.${noticeId}`) ?? stored, text)
      const published = stored && readNoticeDraft(stored, text)
      const draft = written.notice && texts.draft(written.notice, facts.drafts.facts)
      const kept =
        published?.notice && (await texts.published(published.notice, facts.published.facts))
      const publishedText =
        published?.notice && kept ? {notice: published.notice, preview: kept.preview} : undefined
      const publishedHash = published?.problems.length === 0 ? kept?.contentHash : undefined
      const versions = latestChain(byNotice.get(noticeId) ?? [])
      const brandId = (written.notice ?? published?.notice)?.brand._ref
      const brand = facts.drafts.facts.brands.find(({_id}) => _id === brandId)
      const group = facts.drafts.facts.groups.find(({_id}) => _id === brand?.group._ref)
      const now = new Date(reading.now)
      const shown = inForceAt(versions, now)
      return {
        noticeId,
        title: written.notice?.title ?? published?.notice?.title ?? '',
        language: (written.notice ?? published?.notice)?.language ?? '',
        brandId,
        brandName: brand?.name ?? '',
        groupId: brand?.group._ref,
        controllerId: brand?.controller._ref,
        timeZone: brand?.timeZone ?? 'Europe/Oslo',
        prevailingLanguage: brand?.prevailingLanguage,
        leadTimeDays: group?.leadTimeDays ?? 30,
        readAt: now,
        ...(draft ? {draft} : {}),
        ...(publishedText ? {published: publishedText} : {}),
        ...(versions[0] && {latest: versions[0]}),
        ...(shown ? {shown: {_id: shown._id, version: shown.version}} : {}),
        ...(publishedHash === undefined ? {} : {publishedHash}),
        standing: noticeStanding({
          versions,
          publishedHash,
          hasPublishedProblems: stored !== undefined && publishedHash === undefined,
          publishedRevision: stored?._rev,
          head: heads.get(noticeId),
          isConfirming: isConfirming(
            published?.notice?.next,
            heads.get(noticeId)?.waiting,
            (group?.privacyLeads ?? []).length > 0,
          ),
          reasonsToWait: [],
          now,
        }),
      }
    }),
  )
  return {facts, notices: notices.toSorted(byBrandAndLanguage)}
}

function byBrandAndLanguage(a: NoticeRecord, b: NoticeRecord): number {
  return (
    a.brandName.localeCompare(b.brandName) ||
    a.title.localeCompare(b.title) ||
    a.language.localeCompare(b.language)
  )
}

/** Whether what is published of a notice is not what its sites show. */
export function isDiffering({standing}: NoticeRecord): boolean {
  return ['differs', 'waiting', 'confirming', 'incomplete'].includes(standing.state)
}
