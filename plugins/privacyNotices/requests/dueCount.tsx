import {DownloadIcon} from '@sanity/icons/Download'
import {Badge} from '@sanity/ui'
import type {ComponentType} from 'react'

import {caseCounts} from '../../../core/case/caseCounts.js'
import {useStudioText} from '../locale/useStudioText.js'
import {useCases} from './useCases.js'

const known = new Map<string, ComponentType>()

/** The mark beside "Requests" of a group: how many are open, red when one is late. */
export function dueCount(groupId: string): ComponentType {
  const made = known.get(groupId) ?? (() => <DueCount groupId={groupId} />)
  known.set(groupId, made)
  return made
}

function DueCount({groupId}: {readonly groupId: string}) {
  const text = useStudioText()
  const reading = useCases(groupId)
  if (reading.state !== 'read' || reading.value.open.length === 0) return <DownloadIcon />
  const {open, late, soon} = caseCounts(reading.value.open, reading.value.today)
  const title = [
    text('requests.openTitle', {count: open}),
    ...(late > 0 ? [`${late} ${text('requests.late')}`] : []),
  ].join(', ')
  const tone = late > 0 ? 'critical' : soon > 0 ? 'caution' : 'default'
  return (
    <Badge tone={tone} title={title} data-testid="open-requests-count">
      {open}
    </Badge>
  )
}
