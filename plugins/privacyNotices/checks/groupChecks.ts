import type {Finding} from '../../../core/checks/finding.js'
import {findingCounts, type FindingCounts} from '../../../core/checks/findingCounts.js'
import type {RuleName} from '../../../core/checks/ruleNames.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'
import type {ComposedText} from '../usage/keepTexts.js'
import type {NoticeRecord, Overview} from '../usage/noticeRecord.js'
import {betweenNotices} from './betweenNotices.js'
import {betweenRows, type BetweenRow} from './betweenRows.js'
import {findingsNow} from './findingsNow.js'
import {findingsOnce} from './findingsOnce.js'

/** What the overview of a group's checks shows. */
export interface GroupChecks {
  /** Every notice with how much is wrong with it, the worst first. */
  readonly notices: readonly {readonly record: NoticeRecord; readonly counts: FindingCounts}[]
  /** What is wrong between them. */
  readonly between: readonly BetweenRow[]
}

/** What is found in a notice by itself, and is about another brand of its group. */
const aboutOthers: readonly RuleName[] = ['foreign_brand']

/** Checks every notice of a group as it is written now: each by itself, and all against each other. */
export function groupChecks(
  {notices, facts}: Overview,
  groupId: string,
  language: StudioLanguage,
): GroupChecks {
  const records = notices.filter((record) => record.groupId === groupId)
  const compared = betweenNotices(records, language)
  const checked = records.map((record) => {
    const {draft, noticeId} = record
    const own = draft ? foundOnce(draft, facts.drafts.facts, language) : []
    const all = [...own, ...compared.filter(({notice}) => notice === noticeId)]
    return {record, own, counts: findingCounts(all, draft?.notice.dismissals ?? [])}
  })
  const named = checked.flatMap(({record, own}) =>
    own
      .filter(({rule}) => aboutOthers.includes(rule))
      .map((finding) => ({...finding, notice: record.noticeId})),
  )
  return {
    notices: checked.toSorted((one, other) => weight(other.counts) - weight(one.counts)),
    between: betweenRows(records, [...compared, ...named]),
  }
}

function weight({error, warning, advice}: FindingCounts): number {
  return error * 1_000_000 + warning * 1000 + advice
}

/** The same text with the same facts is the same object. */
function foundOnce(
  draft: ComposedText,
  facts: NoticeFacts,
  language: StudioLanguage,
): readonly Finding[] {
  return findingsOnce(draft, language, () =>
    findingsNow(draft.notice, draft.preview.resolved, facts, language),
  )
}
