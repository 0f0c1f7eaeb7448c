import type {DocumentBadgeComponent} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'
import {standingWords, type StandingTone} from './standingWords.js'
import {useExamination} from './useExamination.js'

const colors = {
  positive: 'success',
  caution: 'warning',
  critical: 'danger',
  default: 'primary',
} as const satisfies Record<StandingTone, string>

/** In a few words beside a notice's title: whether its sites show what is published. */
export const standingBadge: DocumentBadgeComponent = ({id, draft, published}) => {
  const text = useStudioText()
  const {examination} = useExamination(id, draft ?? published)
  if (!examination) return null
  const {badge, line, tone} = standingWords(examination.standing, examination.timeZone, text)
  return {label: badge, title: line, color: colors[tone]}
}
