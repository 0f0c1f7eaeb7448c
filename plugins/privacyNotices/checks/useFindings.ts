import {useDeferredValue, useMemo} from 'react'

import type {Finding} from '../../../core/checks/finding.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {ComposedDraft, Examination} from '../examine/examineNotice.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'
import {findingsNow} from './findingsNow.js'
import {findingsOnce} from './findingsOnce.js'

/** What the rules say of a text while it is written. Typing comes first: the findings follow. */
export function useFindings(
  examination: Examination | undefined,
  language: StudioLanguage,
): readonly Finding[] {
  const shown = useDeferredValue(examination)
  return useMemo(
    () => (shown?.draft ? foundOnce(shown.draft, shown.facts, language) : []),
    [shown, language],
  )
}

/** The pane and the badges beside it ask for the same text, each with an examination of its own. */
function foundOnce(
  {notice, resolved, contentHash}: ComposedDraft,
  facts: NoticeFacts,
  language: StudioLanguage,
): readonly Finding[] {
  return findingsOnce(facts, `${notice.brand._ref} ${contentHash} ${language}`, () =>
    findingsNow(notice, resolved, facts, language),
  )
}
