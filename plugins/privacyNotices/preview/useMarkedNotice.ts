import {useMemo} from 'react'

import type {BothFacts} from '../content/openStudioContent.js'
import type {Examination} from '../examine/examineNotice.js'
import {markFacts, type MarkedNotice} from './markFacts.js'

/** The notice with its marks, once what is published is known too. */
export function useMarkedNotice(
  {draft, problems, unpublished, facts}: Examination,
  both: BothFacts | undefined,
): MarkedNotice | undefined {
  return useMemo(() => {
    if (!draft) return undefined
    const {notice, resolved} = draft
    if (!both) return {resolved, marks: []}
    const published = both.published.facts
    return markFacts({notice, resolved, problems, unpublished, drafts: facts, published})
  }, [draft, problems, unpublished, facts, both])
}
