import type {DocumentBadgeComponent} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'
import {touchedByDraft} from './factUsage.js'
import {useOverview} from './useUsage.js'

/** Beside an edited fact's title: how many notices publishing it will touch. */
export const touchBadge: DocumentBadgeComponent = ({id, draft}) => {
  const text = useStudioText()
  const overview = useOverview()
  if (!draft || overview.state !== 'read') return null
  const count = touchedByDraft(id, overview.value)?.touched.length ?? 0
  if (count === 0) return null
  return {
    label: text('usage.badge', {count}),
    title: text('usage.touch', {count}),
    color: 'warning',
  }
}
