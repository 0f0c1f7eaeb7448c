import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Box, Button, Card, Flex, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useState, type ReactNode} from 'react'

import {caseCounts, type CaseCounts} from '../../../core/case/caseCounts.js'
import type {ListedCase} from '../../../core/case/listedCase.js'
import {useStudioText} from '../locale/useStudioText.js'
import {AskingPages} from './AskingPages.js'
import {CaseCard} from './CaseCard.js'
import type {Cases} from './readCases.js'

/** What a handler can do from the list: each is left out where it cannot be done. */
export interface CaseActions {
  /** Stands above the list: taking in what came by phone, by letter or at the front desk. */
  readonly ofGroup?: ReactNode
  /** Stands in a case that is shown whole. */
  readonly ofCase?: (request: ListedCase) => ReactNode
}

const closedAtMost = 50

/** What is to be answered, the first due on top; below it, folded, what has been. */
export function CaseList({
  cases,
  actions = {},
}: {
  readonly cases: Cases
  readonly actions?: CaseActions
}) {
  const {open, closed, unconfirmed} = cases
  const isEmpty = open.length + closed.length + unconfirmed === 0
  return (
    <>
      {actions.ofGroup === undefined ? null : <Flex justify="flex-end">{actions.ofGroup}</Flex>}
      {isEmpty ? (
        <Nobody cases={cases} />
      ) : (
        <>
          <Totals counts={caseCounts(open, cases.today)} />
          <OpenCases cases={cases} actions={actions} />
          <ClosedCases cases={cases} actions={actions} />
          <AskingPages brands={cases.brands} />
        </>
      )}
    </>
  )
}

function Nobody({cases: {brands}}: {readonly cases: Cases}) {
  const text = useStudioText()
  return (
    <Card padding={4} radius={2} border data-testid="requests-empty">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {text('requests.empty')}
        </Text>
        <Text size={1} muted>
          {text(brands.length > 0 ? 'requests.emptyDetails' : 'structure.noBrands')}
        </Text>
        <AskingPages brands={brands} />
      </Stack>
    </Card>
  )
}

function Totals({counts}: {readonly counts: CaseCounts}) {
  const text = useStudioText()
  const figures = [
    ['open', counts.open, 'default'],
    ['soon', counts.soon, counts.soon > 0 ? 'caution' : 'default'],
    ['late', counts.late, counts.late > 0 ? 'critical' : 'default'],
  ] as const
  return (
    <Grid gridTemplateColumns={3} gap={2} data-testid="requests-totals">
      {figures.map(([name, figure, tone]) => (
        <Card key={name} tone={tone} padding={3} radius={2} border data-testid={`requests-${name}`}>
          <Flex direction="column" gap={3}>
            <Text size={4} weight="semibold">
              {figure.toLocaleString(text.language)}
            </Text>
            <Text size={1} muted={tone === 'default'}>
              {text(`requests.${name}`)}
            </Text>
          </Flex>
        </Card>
      ))}
    </Grid>
  )
}

function OpenCases({cases, actions}: {readonly cases: Cases; readonly actions: CaseActions}) {
  const text = useStudioText()
  const {open, unconfirmed} = cases
  return (
    <Stack gap={3} data-testid="open-requests">
      {open.length === 0 ? (
        <Card tone="positive" padding={3} radius={2} border data-testid="requests-done">
          <Flex gap={3} align="center">
            <Text size={1}>
              <CheckmarkCircleIcon />
            </Text>
            <Text size={1}>{text('requests.allDone')}</Text>
          </Flex>
        </Card>
      ) : (
        <Heading as="h2" size={0}>
          {text('requests.openTitle', {count: open.length})}
        </Heading>
      )}
      {open.map((request) => (
        <CaseCard key={request._id} request={request} cases={cases} actions={actions} />
      ))}
      {unconfirmed > 0 ? (
        <Box paddingTop={1} data-testid="unconfirmed-requests">
          <Text size={1} muted>
            {text('requests.unconfirmed', {count: unconfirmed})}
          </Text>
        </Box>
      ) : null}
    </Stack>
  )
}

function ClosedCases({cases, actions}: {readonly cases: Cases; readonly actions: CaseActions}) {
  const text = useStudioText()
  const [isShown, setIsShown] = useState(false)
  const {closed} = cases
  if (closed.length === 0) return null
  const more = closed.length - closedAtMost
  return (
    <Stack gap={3} data-testid="closed-requests">
      <Flex>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          aria-expanded={isShown}
          text={
            isShown
              ? text('requests.hideClosed')
              : text('requests.showClosed', {count: closed.length})
          }
          onClick={() => setIsShown(!isShown)}
        />
      </Flex>
      {isShown
        ? closed
            .slice(0, closedAtMost)
            .map((request) => (
              <CaseCard key={request._id} request={request} cases={cases} actions={actions} />
            ))
        : null}
      {isShown && more > 0 ? (
        <Text size={1} muted>
          {text('requests.more', {count: more})}
        </Text>
      ) : null}
    </Stack>
  )
}
