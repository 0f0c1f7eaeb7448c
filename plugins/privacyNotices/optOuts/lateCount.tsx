import type {SanityClient} from '@sanity/client'
import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {Badge} from '@sanity/ui'
import {useMemo, type ComponentType} from 'react'

import {openCell, type Cell} from '../content/openCell.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {watchContent} from '../content/watchContent.js'
import {useStudioText} from '../locale/useStudioText.js'
import {lateQuery, lateSchema, lateStanding, type LateStanding} from './lateStanding.js'

const known = new Map<string, ComponentType>()

/** The mark beside "Opt-outs" of a group: how many have waited a day, red when 48 hours are near. */
export function lateCount(groupId: string): ComponentType {
  const made = known.get(groupId) ?? (() => <LateCount groupId={groupId} />)
  known.set(groupId, made)
  return made
}

function LateCount({groupId}: {readonly groupId: string}) {
  const text = useStudioText()
  const {client} = useStudioContent()
  const reading = useCell(useMemo(() => openLate(client, groupId), [client, groupId]))
  if (reading.state !== 'read' || reading.value.count === 0) return <RemoveCircleIcon />
  const {count, tone} = reading.value
  return (
    <Badge tone={tone} title={text('optOuts.pendingTitle', {count})} data-testid="late-opt-outs">
      {count}
    </Badge>
  )
}

function openLate(client: SanityClient, groupId: string): Cell<LateStanding> {
  return openCell(
    async () => {
      const options = {perspective: 'published', useCdn: false} as const
      return lateStanding(
        lateSchema.parse(await client.fetch<unknown>(lateQuery, {groupId}, options)),
      )
    },
    watchContent(client, ['optOut']),
  )
}
