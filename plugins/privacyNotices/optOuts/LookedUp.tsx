import {Card, Stack, Text} from '@sanity/ui'

import {instantWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from './ledgerReading.js'
import {leftWords} from './leftWords.js'
import type {LookUpAnswer} from './optOutAnswers.js'

/** What one address has left, when and how, and how far it has got. */
export function LookedUp({
  found: {entries},
  brands,
}: {
  readonly found: LookUpAnswer
  readonly brands: readonly LedgerBrand[]
}) {
  const text = useStudioText()
  return (
    <Stack gap={3} role="status" data-testid="looked-up">
      <Text size={1} weight="semibold">
        {entries.length === 0
          ? text('optOuts.foundNone')
          : text('optOuts.found', {count: entries.length})}
      </Text>
      {entries.map((entry) => {
        const {line} = leftWords(entry, brands, text)
        const timeZone = brands.find(({slug}) => slug.current === entry.brand)?.timeZone
        const at = (instant: string): string =>
          instantWords(text.language, instant, timeZone ?? 'Europe/Oslo')
        const source = text(`optOuts.source.${entry.source}`)
        return (
          <Card key={line} padding={3} radius={2} border>
            <Stack gap={3}>
              <Text size={1} weight="medium">
                {line}
              </Text>
              <Text size={1} muted>
                {text('optOuts.leftAt', {at: at(entry.recordedAt), source})}
              </Text>
              {entry.undoneAt ? (
                <Text size={1}>{text('optOuts.cameBackAt', {at: at(entry.undoneAt)})}</Text>
              ) : null}
              <Lists lists={entry.lists} />
            </Stack>
          </Card>
        )
      })}
    </Stack>
  )
}

function Lists({lists}: {readonly lists: LookUpAnswer['entries'][number]['lists']}) {
  const text = useStudioText()
  if (lists.length === 0) {
    return (
      <Text size={1} muted>
        {text('optOuts.noLists')}
      </Text>
    )
  }
  return lists.map(({list, target, state, outcome, attempts, error}) => (
    <Text key={`${list} ${target ?? ''}`} size={1} muted>
      {text(`optOuts.list.${target ? list : 'unnamed'}`)}
      {target ? ` (${target})` : ''}:{' '}
      {text(`optOuts.state.${outcome === 'no-such-list' ? outcome : state}`)}
      {state === 'pending' && attempts > 0
        ? `, ${text('optOuts.attempts', {count: attempts})}`
        : ''}
      {error ? `. ${text('optOuts.reason', {reason: error})}` : ''}
    </Text>
  ))
}
