import {factIdsOf} from '../../../core/compose/factIdsOf.js'
import {noticesTouchedBy, type NoticesTouched} from '../../../core/compose/noticesTouchedBy.js'
import {findFact, type Fact} from '../../../core/compose/replaceFact.js'
import type {ComposedText} from './keepTexts.js'
import type {NoticeRecord, Overview} from './noticeRecord.js'
import type {FactSightings} from './openUsage.js'

/**
 * How far a fact has come in a notice: `site` shows it still and on, `siteOnly` until the next
 * version, `published` from the next version on, `draft` in unpublished edits alone.
 */
export type UsageState = 'site' | 'siteOnly' | 'published' | 'draft'

export interface NoticeUsage {
  readonly record: NoticeRecord
  readonly state: UsageState
  /** Shown as part of another organisation's embedded notice: its version is pinned. */
  readonly isEmbedded: boolean
}

/** Where notices show a fact, by brand and language. */
export function usesInNotices(id: string, {overview, versionIds}: FactSightings): NoticeUsage[] {
  const group = groupOf(findFact(overview.facts.drafts.facts, id))
  return overview.notices.flatMap((record) => {
    const isOnSite = record.shown !== undefined && versionIds.has(record.shown._id)
    const isOfGroup = group === undefined || group === record.groupId
    const published = showing(record.published, id)
    const draft = isOfGroup ? showing(record.draft, id) : undefined
    if (!isOnSite && !published && !draft) return []
    const state = published ? (isOnSite ? 'site' : 'published') : isOnSite ? 'siteOnly' : 'draft'
    return [{record, state, isEmbedded: (published ?? draft) === 'embedded'}]
  })
}

/** The group whose notices alone can come to show a fact; embedded versions are pinned. */
function groupOf(fact: Fact | undefined): string | undefined {
  return fact && 'group' in fact ? fact.group._ref : undefined
}

function showing(text: ComposedText | undefined, id: string): 'own' | 'embedded' | undefined {
  if (!text) return undefined
  const {resolved} = text.preview
  if (factIdsOf(resolved).has(id)) return 'own'
  const embedded = resolved.sections.filter((section) => section.embedded)
  return JSON.stringify(embedded).includes(JSON.stringify(id)) ? 'embedded' : undefined
}

/** What publishing a fact's edits would do to the notices as they are published. */
export function touchedByDraft(id: string, overview: Overview): NoticesTouched | undefined {
  const {drafts, published} = overview.facts
  const edited = findFact(drafts.facts, id)
  const former = findFact(published.facts, id)
  if (!edited || (former && former._rev === edited._rev)) return undefined
  return noticesTouchedBy(edited, publishedNotices(overview), published.facts, composed(overview))
}

/** What deleting a fact would do to the notices as they are published. */
export function touchedByDeleting(id: string, overview: Overview): NoticesTouched {
  const {facts} = overview.facts.published
  const change = {_id: id, isRemoved: true} as const
  return noticesTouchedBy(change, publishedNotices(overview), facts, composed(overview))
}

/**
 * The notices that publishing a fact just touched and whose sites show another text now. Where
 * nothing is known of the moment before, all those that show the fact count.
 */
export function differingAfter(
  id: string,
  before: Overview | undefined,
  now: Overview,
): NoticeRecord[] {
  const unlike = now.notices.filter(isUnlikeSite)
  const fact = findFact(now.facts.published.facts, id)
  if (!before || !fact) return unlike.filter(({published}) => showing(published, id) === 'own')
  const {touched, incomplete} = noticesTouchedBy(
    fact,
    publishedNotices(before),
    before.facts.published.facts,
    composed(before),
  )
  const ids = new Set([...touched, ...incomplete].map(({notice}) => notice._id))
  return unlike.filter(({noticeId}) => ids.has(noticeId))
}

function isUnlikeSite({standing}: NoticeRecord): boolean {
  return standing.state !== 'same' && standing.state !== 'unpublished'
}

function publishedNotices({notices}: Overview) {
  return notices.flatMap(({published}) => (published ? [published.notice] : []))
}

/** What the overview has composed already. */
function composed({notices, facts}: Overview): Parameters<typeof noticesTouchedBy>[3] {
  const known = new Map(notices.map(({noticeId, published}) => [noticeId, published?.preview]))
  return ({_id}, which) => {
    const preview = which === facts.published.facts ? known.get(_id) : undefined
    if (!preview) throw new Error(`The overview has no text of ${_id}.`)
    return preview
  }
}
