import {Stack, Text} from '@sanity/ui'

import type {FindingRow} from '../../../core/checks/findingRows.js'
import {FindingCard, type FindingActions} from './FindingCard.js'

/** Findings under a heading, a card each; nothing where there are none. */
export function FindingList({
  title,
  rows,
  actions,
}: {
  readonly title: string
  readonly rows: readonly FindingRow[]
  readonly actions: FindingActions
}) {
  if (rows.length === 0) return null
  return (
    <Stack gap={3}>
      <Text as="h3" size={2} weight="semibold">
        {title}
      </Text>
      {rows.map((row) => (
        <FindingCard key={row.cause} row={row} actions={actions} />
      ))}
    </Stack>
  )
}
