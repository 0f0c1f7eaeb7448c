import {Card, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {caseCounts} from '../../../core/case/caseCounts.js'
import {medianDays} from '../../../core/case/medianDays.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from '../optOuts/CountTable.js'
import {kindWords, stepWords} from './caseWords.js'
import {MonthTable} from './MonthTable.js'
import type {Cases} from './readCases.js'

/** How many requests there are, of what kind, what they wait for, and how long answers took. */
export function Figures({cases}: {readonly cases: Cases}) {
  const text = useStudioText()
  const {open, closed, today, now, timeZone} = cases
  const {byKind, byStep} = caseCounts([...open, ...closed], today)
  const figure = (value: number) => value.toLocaleString(text.language)
  if (byKind.length === 0) {
    return (
      <Card padding={4} radius={2} border>
        <Text size={1} muted>
          {text('requests.empty')}
        </Text>
      </Card>
    )
  }
  return (
    <>
      <Part title={text('requests.byKind')} testId="requests-by-kind">
        <thead>
          <tr>
            <th scope="col">{text('requests.head.kind')}</th>
            <th scope="col" className="figure">
              {text('requests.head.open')}
            </th>
            <th scope="col" className="figure">
              {text('requests.head.closed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byKind.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{kindWords(row.kind, text)}</th>
              <td className="figure">{figure(row.open)}</td>
              <td className="figure">{figure(row.closed)}</td>
            </tr>
          ))}
        </tbody>
      </Part>
      {byStep.length > 0 ? (
        <Part title={text('requests.byStep')} testId="requests-by-step">
          <thead>
            <tr>
              <th scope="col">{text('requests.head.step')}</th>
              <th scope="col" className="figure">
                {text('requests.head.open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {byStep.map(({step, count}) => (
              <tr key={step}>
                <th scope="row">{stepWords(step, text)}</th>
                <td className="figure">{figure(count)}</td>
              </tr>
            ))}
          </tbody>
        </Part>
      ) : null}
      <Part title={text('requests.byMonth')} testId="requests-by-month">
        <MonthTable months={medianDays(closed, {now, timeZone})} />
      </Part>
      <Text size={1} muted>
        {text('requests.counted')}
      </Text>
    </>
  )
}

function Part({
  title,
  testId,
  children,
}: {
  readonly title: string
  readonly testId: string
  readonly children: ReactNode
}) {
  return (
    <Stack gap={3}>
      <Heading as="h2" size={0}>
        {title}
      </Heading>
      <Card radius={2} border overflow="auto">
        <FigureTable aria-label={title} data-testid={testId}>
          {children}
        </FigureTable>
      </Card>
    </Stack>
  )
}
