import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {styled} from 'styled-components'

import type {OptOutWeek} from '../../../core/optOut/optOutCounts.js'
import {dayWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from './CountTable.js'

const chartHeight = 120

const Bars = styled.div`
  display: flex;
  align-items: flex-end;
  gap: 4px;
  height: ${chartHeight + 44}px;
  font-size: 0.6875rem;
  line-height: 1.3;
  color: var(--card-muted-fg-color);
  font-variant-numeric: tabular-nums;
  & > div {
    flex: 1;
    min-width: 0;
    text-align: center;
    white-space: nowrap;
  }
  i {
    display: block;
    margin: 2px auto;
    width: 70%;
    max-width: 2rem;
    min-height: 1px;
    border-radius: 2px 2px 0 0;
    background: var(--card-link-color);
  }
  i.none {
    background: var(--card-border-color);
  }
`

/** How many left week by week: as bars for the eye, as a table for whoever wants the figures. */
export function WeekChart({weeks}: {readonly weeks: readonly OptOutWeek[]}) {
  const text = useStudioText()
  const [isTable, setIsTable] = useState(false)
  const title = text('optOuts.byWeek')
  return (
    <Stack gap={3} data-testid="opt-outs-by-week">
      <Flex align="center" justify="space-between" gap={3}>
        <Heading as="h2" size={0}>
          {title}
        </Heading>
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          text={text(isTable ? 'optOuts.asChart' : 'optOuts.asTable')}
          onClick={() => setIsTable(!isTable)}
        />
      </Flex>
      <Card radius={2} border overflow="auto">
        {isTable ? <WeekTable weeks={weeks} title={title} /> : <WeekBars weeks={weeks} />}
      </Card>
    </Stack>
  )
}

function WeekBars({weeks}: {readonly weeks: readonly OptOutWeek[]}) {
  const text = useStudioText()
  const most = Math.max(1, ...weeks.map(({left}) => left))
  const sum = (of: 'left' | 'cameBack'): number =>
    weeks.reduce((total, week) => total + week[of], 0)
  const latest = weeks.at(-1)?.left ?? 0
  const label = text('optOuts.chart', {left: sum('left'), cameBack: sum('cameBack'), latest})
  return (
    <Stack gap={3} padding={3}>
      <Bars aria-hidden>
        {weeks.map((week, index) => (
          <div
            key={week.startsOn}
            title={text('optOuts.weekLine', {
              ...week,
              day: dayWords(text.language, week.startsOn),
            })}
          >
            {week.left > 0 ? week.left.toLocaleString(text.language) : ''}
            <i
              className={week.left > 0 ? undefined : 'none'}
              style={{height: `${Math.round((week.left / most) * chartHeight)}px`}}
            />
            {/* Every other week has its day, so that they fit a narrow pane. */}
            {(weeks.length - 1 - index) % 2 === 0
              ? shortDay(week.startsOn, text.language)
              : '\u00a0'}
          </div>
        ))}
      </Bars>
      <Text size={1} muted>
        {label}
      </Text>
    </Stack>
  )
}

function WeekTable({
  weeks,
  title,
}: {
  readonly weeks: readonly OptOutWeek[]
  readonly title: string
}) {
  const text = useStudioText()
  return (
    <FigureTable aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{text('optOuts.head.week')}</th>
          <th scope="col" className="figure">
            {text('optOuts.head.left')}
          </th>
          <th scope="col" className="figure">
            {text('optOuts.head.cameBack')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({startsOn, left, cameBack}) => (
          <tr key={startsOn}>
            <th scope="row">{dayWords(text.language, startsOn)}</th>
            <td className="figure">{left.toLocaleString(text.language)}</td>
            <td className="figure">{cameBack.toLocaleString(text.language)}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  )
}

/** Day and month as the language writes them, without the year. */
function shortDay(date: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  const style = {day: 'numeric', month: 'numeric', timeZone: 'UTC'} as const
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, style)
}
