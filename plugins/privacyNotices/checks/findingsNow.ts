import type {BlockCache} from '../../../core/checks/checkNotice.js'
import type {Finding} from '../../../core/checks/finding.js'
import {knownGroupOf} from '../../../core/checks/knownGroupOf.js'
import {noticeFindings} from '../../../core/checks/noticeFindings.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'

/** What was found in a paragraph is kept until the paragraph changes, whoever asks. */
const cache: BlockCache = new Map()

/** What the rules say today of a notice as it would be published with these facts. */
export function findingsNow(
  notice: PrivacyNotice,
  resolved: ResolvedNotice,
  facts: NoticeFacts,
  language: StudioLanguage,
): Finding[] {
  const today = new Date().toISOString().slice(0, 10)
  return noticeFindings(resolved, {today, language, known: knownGroupOf(notice, facts), cache})
}
