import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Badge} from '@sanity/ui'
import type {ComponentType} from 'react'

import {useStudioText} from '../locale/useStudioText.js'
import {isDiffering} from './noticeRecord.js'
import {useOverview} from './useUsage.js'

const known = new Map<string, ComponentType>()

/** The mark beside "Notices that differ" of a group: how many there are at this moment. */
export function differingCount(groupId: string): ComponentType {
  const made = known.get(groupId) ?? (() => <DifferingCount groupId={groupId} />)
  known.set(groupId, made)
  return made
}

function DifferingCount({groupId}: {readonly groupId: string}) {
  const text = useStudioText()
  const overview = useOverview()
  const notices = overview.state === 'read' ? overview.value.notices : []
  const count = notices.filter((record) => record.groupId === groupId && isDiffering(record)).length
  if (count === 0) return <CheckmarkCircleIcon />
  return (
    <Badge tone="caution" title={text('usage.differing', {count})} data-testid="differing-count">
      {count}
    </Badge>
  )
}
