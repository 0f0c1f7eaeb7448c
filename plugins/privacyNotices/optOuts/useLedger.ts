import type {SanityClient} from '@sanity/client'
import {useMemo} from 'react'

import {openCell, type Cell, type Reading} from '../content/openCell.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {watchContent} from '../content/watchContent.js'
import {keepLedger, type Ledger} from './keepLedger.js'

const opened = new WeakMap<SanityClient, Map<string, Cell<Ledger>>>()

/** A group's opt-outs, kept current for as long as somebody looks. */
export function useLedger(groupId: string): Reading<Ledger> {
  const {client} = useStudioContent()
  return useCell(useMemo(() => ledgerOf(client, groupId), [client, groupId]))
}

function ledgerOf(client: SanityClient, groupId: string): Cell<Ledger> {
  const groups = opened.get(client) ?? new Map<string, Cell<Ledger>>()
  opened.set(client, groups)
  const known = groups.get(groupId)
  if (known) return known
  const read = keepLedger(
    (query, params) =>
      client.fetch<unknown>(query, params, {perspective: 'published', useCdn: false}),
    groupId,
  )
  const cell = openCell(read, watchContent(client, ['optOut', 'brand']))
  groups.set(groupId, cell)
  return cell
}
