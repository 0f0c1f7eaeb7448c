import {useDeferredValue, useMemo} from 'react'

import type {Finding} from '../../../core/checks/finding.js'
import type {Examination} from '../examine/examineNotice.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'
import {useOverview} from '../usage/useUsage.js'
import {betweenNotices} from './betweenNotices.js'
import {betweenRows, type BetweenRow} from './betweenRows.js'

/** What is wrong between a notice and the others of its group. */
export interface GroupFindings {
  /** To be put right in this notice. */
  readonly here: readonly Finding[]
  /** To be put right in another one, which was compared with this. */
  readonly elsewhere: readonly BetweenRow[]
}

const none: GroupFindings = {here: [], elsewhere: []}

/**
 * Compares a notice, as it is on the screen, with the others of its group as they are written. Typing
 * comes first: the findings follow.
 */
export function useGroupFindings(
  noticeId: string,
  examination: Examination | undefined,
  language: StudioLanguage,
): GroupFindings {
  const overview = useOverview()
  const read = overview.state === 'read' ? overview.value.notices : undefined
  const draft = useDeferredValue(examination?.draft)
  return useMemo(() => {
    const groupId = read?.find((record) => record.noticeId === noticeId)?.groupId
    if (!read || !draft || groupId === undefined) return none
    const records = read.filter((record) => record.groupId === groupId)
    const {resolved, contentHash} = draft
    const findings = betweenNotices(records, language, {noticeId, resolved, contentHash})
    return {
      here: findings.filter(({notice}) => notice === noticeId),
      elsewhere: betweenRows(
        records,
        findings.filter(({other}) => other === noticeId),
      ),
    }
  }, [read, draft, noticeId, language])
}
