import {Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'

import {countOptOuts, type OptOutCounts} from '../../../core/optOut/optOutCounts.js'
import {useStudioText} from '../locale/useStudioText.js'
import {CountTable} from './CountTable.js'
import type {Ledger} from './keepLedger.js'
import {leftWords} from './leftWords.js'
import {pendingEntries, standingTones, type PendingEntry} from './pendingEntries.js'
import {PendingOptOuts} from './PendingOptOuts.js'
import {WeekChart} from './WeekChart.js'

/** How many have left, where and how, and what has not reached every list. */
export function LedgerOverview({ledger}: {readonly ledger: Ledger}) {
  const text = useStudioText()
  const timeZone = ledger.brands[0]?.timeZone ?? 'Europe/Oslo'
  const {entries, now, brands} = ledger
  const counts = useMemo(() => countOptOuts(entries, {now, timeZone}), [entries, now, timeZone])
  const pending = useMemo(() => pendingEntries(entries, now), [entries, now])
  const gone = entries.filter(({isOfGoneList, undoneAt}) => isOfGoneList && !undoneAt).length
  if (entries.length === 0) {
    return (
      <Card padding={4} radius={2} border data-testid="opt-outs-empty">
        <Stack gap={4}>
          <Text size={1} weight="semibold">
            {text('optOuts.empty')}
          </Text>
          <Text size={1} muted>
            {text(brands.length > 0 ? 'optOuts.emptyDetails' : 'structure.noBrands')}
          </Text>
        </Stack>
      </Card>
    )
  }
  return (
    <>
      <Totals counts={counts} pending={pending} />
      <PendingOptOuts pending={pending} brands={brands} timeZone={timeZone} />
      {gone > 0 ? (
        <Text size={1} muted data-testid="opt-outs-gone">
          {text('optOuts.goneLists', {count: gone})}
        </Text>
      ) : null}
      <WeekChart weeks={counts.byWeek} />
      <CountTable
        title={text('optOuts.byNewsletter')}
        heads={[
          text('optOuts.head.brand'),
          text('optOuts.head.newsletter'),
          text('optOuts.head.channel'),
        ]}
        rows={counts.byNewsletter.map((row) => {
          const {brand, newsletter, channel} = leftWords(row, brands, text)
          return {...row, names: [brand, newsletter, channel]}
        })}
        testId="opt-outs-by-newsletter"
      />
      <CountTable
        title={text('optOuts.bySource')}
        heads={[text('optOuts.head.source')]}
        rows={counts.bySource.map((row) => ({
          ...row,
          names: [text(`optOuts.source.${row.source}`)],
        }))}
        testId="opt-outs-by-source"
      />
      <Text size={1} muted>
        {text('optOuts.counted')}
      </Text>
    </>
  )
}

function Totals({
  counts: {total},
  pending,
}: {
  readonly counts: OptOutCounts
  readonly pending: readonly PendingEntry[]
}) {
  const text = useStudioText()
  const figures = [
    ['out', total.out, 'default'],
    ['cameBack', total.cameBack, 'default'],
    ['pendingCount', pending.length, standingTones[pending[0]?.standing ?? 'waiting']],
  ] as const
  return (
    <Grid gridTemplateColumns={3} gap={2} data-testid="opt-outs-totals">
      {figures.map(([name, figure, tone]) => (
        <Card key={name} tone={tone} padding={3} radius={2} border data-testid={`opt-outs-${name}`}>
          <Flex direction="column" gap={3}>
            <Text size={4} weight="semibold">
              {figure.toLocaleString(text.language)}
            </Text>
            <Text size={1} muted>
              {text(`optOuts.${name}`)}
            </Text>
          </Flex>
        </Card>
      ))}
    </Grid>
  )
}
