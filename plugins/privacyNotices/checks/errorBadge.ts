import {useMemo} from 'react'
import type {DocumentBadgeComponent} from 'sanity'

import {findingCounts} from '../../../core/checks/findingCounts.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {useFindings} from './useFindings.js'

/** Beside a notice's title: how many errors its checks find, where they find any. */
export const errorBadge: DocumentBadgeComponent = ({id, draft, published}) => {
  const text = useStudioText()
  const {examination} = useExamination(id, draft ?? published)
  const findings = useFindings(examination, text.language)
  const dismissals = examination?.draft?.notice.dismissals
  const {error} = useMemo(() => findingCounts(findings, dismissals ?? []), [findings, dismissals])
  if (error === 0) return null
  return {
    label: text('checks.counted.error', {count: error}),
    title: text('checks.badge'),
    color: 'danger',
  }
}
