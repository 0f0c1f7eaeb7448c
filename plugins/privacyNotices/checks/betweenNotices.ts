import {checkGroup} from '../../../core/checks/group/checkGroup.js'
import type {GroupFinding, GroupNotice} from '../../../core/checks/group/groupNotice.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'
import type {NoticeRecord} from '../usage/noticeRecord.js'

/** The text of a notice as it stands on the screen, which the Content Lake may not have yet. */
export interface TypedText {
  readonly noticeId: string
  readonly resolved: ResolvedNotice
  readonly contentHash: string
}

/** The same text is read once, however often it was composed. */
const lastTyped = new Map<string, TypedText>()

/**
 * What the checks say today between the notices of a group, as all of them are written now.
 *
 * What the others say is read once a text: while somebody types, only the typed one is read anew.
 */
export function betweenNotices(
  records: readonly NoticeRecord[],
  language: StudioLanguage,
  typed?: TypedText,
): GroupFinding[] {
  const today = new Date().toISOString().slice(0, 10)
  const onScreen = typed && sameText(typed)
  const notices = records.flatMap((record) => groupNoticeOf(record, onScreen) ?? [])
  return checkGroup(notices, {language, today})
}

function sameText(typed: TypedText): TypedText {
  const last = lastTyped.get(typed.noticeId)
  if (last?.contentHash === typed.contentHash) return last
  lastTyped.set(typed.noticeId, typed)
  return typed
}

/** None where nothing is written yet, or its brand is gone. */
function groupNoticeOf(
  {noticeId: id, draft, prevailingLanguage, timeZone, latest}: NoticeRecord,
  typed: TypedText | undefined,
): GroupNotice | undefined {
  const resolved = typed?.noticeId === id ? typed.resolved : draft?.preview.resolved
  if (!resolved || !prevailingLanguage) return undefined
  return {id, resolved, prevailingLanguage, timeZone, ...(latest && {version: latest})}
}
