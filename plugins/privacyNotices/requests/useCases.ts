import type {SanityClient} from '@sanity/client'
import {useMemo} from 'react'

import {openCell, type Cell, type Reading} from '../content/openCell.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {watchContent} from '../content/watchContent.js'
import {readCases, type Cases} from './readCases.js'

const opened = new WeakMap<SanityClient, Map<string, Cell<Cases>>>()

/** A group's requests, kept current for as long as somebody looks. */
export function useCases(groupId: string): Reading<Cases> {
  const {client} = useStudioContent()
  return useCell(useMemo(() => casesOf(client, groupId), [client, groupId]))
}

function casesOf(client: SanityClient, groupId: string): Cell<Cases> {
  const groups = opened.get(client) ?? new Map<string, Cell<Cases>>()
  opened.set(client, groups)
  const known = groups.get(groupId)
  if (known) return known
  const options = {perspective: 'published', useCdn: false} as const
  const cell = openCell(
    () => readCases((query, params) => client.fetch<unknown>(query, params, options), groupId),
    watchContent(client, ['dataRequest', 'brand']),
  )
  groups.set(groupId, cell)
  return cell
}
