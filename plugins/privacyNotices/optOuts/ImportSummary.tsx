import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {useStudioText} from '../locale/useStudioText.js'
import {useFocusOnMount} from '../pane/useFocusOnMount.js'
import type {ImportProgress} from './importInChunks.js'
import {RefusedRows} from './RefusedRows.js'

const tones = {running: 'default', done: 'positive', stopped: 'caution'} as const

/** How far an import is, and in the end what became of every row. */
export function ImportSummary({
  progress,
  leftOut,
  onStop,
}: {
  readonly progress: ImportProgress
  /** Rows that were not sent, and why. */
  readonly leftOut: readonly {readonly row: number; readonly why: string}[]
  readonly onStop: () => void
}) {
  const text = useStudioText()
  const shown = useFocusOnMount<HTMLDivElement>()
  const {sent, total, recorded, known, refused, state} = progress
  const line = text('optOuts.progress', {done: sent, total})
  return (
    <>
      <Card
        ref={shown}
        tabIndex={-1}
        tone={tones[state]}
        padding={3}
        radius={2}
        border
        data-testid={`import-${state}`}
      >
        <Stack gap={3} role="status">
          {state === 'running' ? (
            <Flex gap={3} align="center" wrap="wrap">
              <progress
                value={sent}
                max={total}
                aria-label={line}
                style={{flex: 1, accentColor: 'var(--card-link-color)'}}
              />
              <Text size={1}>{line}</Text>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={text('optOuts.stop')}
                onClick={onStop}
              />
            </Flex>
          ) : null}
          {state === 'stopped' ? (
            <Text size={1} weight="semibold">
              {text('optOuts.stopped', {done: sent, total})}
            </Text>
          ) : null}
          <Text size={1}>
            {text('optOuts.imported', {count: recorded})}{' '}
            {known > 0 ? text('optOuts.knownBefore', {count: known}) : ''}
          </Text>
        </Stack>
      </Card>
      <RefusedRows
        title={text('optOuts.rowsRefused')}
        rows={[...leftOut, ...refused.map(({row, reason}) => ({row, why: reason}))].toSorted(
          (one, other) => one.row - other.row,
        )}
      />
    </>
  )
}
