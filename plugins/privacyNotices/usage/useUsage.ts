import {useMemo} from 'react'

import type {Reading} from '../content/openCell.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import type {Overview} from './noticeRecord.js'
import {usageOf, type FactSightings} from './openUsage.js'

/** All notices and how they stand, kept current. */
export function useOverview(): Reading<Overview> {
  const {client} = useStudioContent()
  return useCell(usageOf(client).overview)
}

/** All notices and which of their versions show a fact, kept current. */
export function useFactSightings(factId: string): Reading<FactSightings> {
  const {client} = useStudioContent()
  return useCell(useMemo(() => usageOf(client).fact(factId), [client, factId]))
}
