import {useMemo} from 'react'
import type {DocumentBadgeComponent} from 'sanity'

import {findingCounts} from '../../../core/checks/findingCounts.js'
import {knownGroupOf} from '../../../core/checks/knownGroupOf.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {useFindings} from './useFindings.js'

/** Beside a notice's title: how many errors its checks find, where they find any. */
export const errorBadge: DocumentBadgeComponent = ({id, draft, published}) => {
  const text = useStudioText()
  const {examination} = useExamination(id, draft ?? published)
  const composed = examination?.draft
  const known = useMemo(
    () => composed && examination && knownGroupOf(composed.notice, examination.facts),
    [composed, examination],
  )
  const findings = useFindings(composed?.resolved, known, text.language)
  const {error} = useMemo(
    () => findingCounts(findings, composed?.notice.dismissals ?? []),
    [findings, composed],
  )
  if (error === 0) return null
  return {
    label: text('checks.counted.error', {count: error}),
    title: text('checks.badge'),
    color: 'danger',
  }
}
