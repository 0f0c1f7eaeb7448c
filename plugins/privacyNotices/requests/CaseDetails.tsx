import {Box, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {styled} from 'styled-components'

import type {ListedCase} from '../../../core/case/listedCase.js'
import {dateWords, dayWords} from '../../../core/words/dateWords.js'
import {joinWords} from '../../../core/words/joinWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {CaseSources} from './CaseSources.js'
import {CaseTimeline} from './CaseTimeline.js'
import {brandWords} from './caseWords.js'
import type {Cases} from './readCases.js'

/** As many columns as the pane has room for, however wide the window is. */
const FactGrid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
  gap: 1.25rem;
`

/** All that may be seen of a case without opening it: its dates, its sources, what has happened. */
export function CaseDetails({
  request,
  cases,
  actions,
}: {
  readonly request: ListedCase
  readonly cases: Cases
  readonly actions?: ReactNode
}) {
  const text = useStudioText()
  const {timeZone} = cases
  const openings = request.events.filter(({what}) => what === 'caseOpened')
  const others = request.events.filter(({what}) => what !== 'caseOpened')
  return (
    // A card of its own, so that what is read at length is not read on red.
    <Card tone="default" borderTop padding={4} data-testid="request-details">
      <Stack gap={5}>
        {actions === undefined || actions === null ? null : (
          <Flex gap={2} wrap="wrap">
            {actions}
          </Flex>
        )}
        <Facts request={request} cases={cases} />
        <Part title={text('requests.sources')}>
          <CaseSources
            sources={request.sources}
            isClosed={Boolean(request.closedAt)}
            timeZone={timeZone}
          />
        </Part>
        <Part title={text('requests.timeline')}>
          <CaseTimeline
            events={others}
            sources={request.sources}
            timeZone={timeZone}
            testId="request-timeline"
          />
        </Part>
        <Part title={text('requests.openings')}>
          {openings.length === 0 ? (
            <Text size={1} muted>
              {text('requests.noOpenings')}
            </Text>
          ) : (
            <CaseTimeline
              events={openings}
              sources={request.sources}
              timeZone={timeZone}
              testId="request-openings"
              isWhatUnsaid
            />
          )}
        </Part>
      </Stack>
    </Card>
  )
}

function Facts({request, cases}: {readonly request: ListedCase; readonly cases: Cases}) {
  const text = useStudioText()
  const {receivedOn, receivedAt, targetOn, dueOn, extension, channel, brands} = request
  const {language} = text
  const received = receivedOn
    ? dayWords(language, receivedOn)
    : dateWords(language, receivedAt, cases.timeZone)
  const covered = (brands ?? []).map((slug) => brandWords(slug, cases.brands, text))
  const facts: readonly (readonly [string, string])[] = [
    [text('requests.receivedOn'), `${received}, ${text(`requests.channel.${channel}`)}`],
    // The unmoved day says nothing once the case has more time.
    ...(targetOn && !extension
      ? ([[text('requests.targetOn'), dayWords(language, targetOn)]] as const)
      : []),
    [text('requests.dueOn'), dayWords(language, dueOn)],
    ...(extension
      ? ([
          [
            text('requests.extension'),
            text('requests.extendedFrom', {
              day: dayWords(language, extension.firstDueOn),
              toldOn: dateWords(language, extension.at, cases.timeZone),
            }),
          ],
        ] as const)
      : []),
    ...(covered.length > 0
      ? ([[text('requests.covers'), joinWords(language, covered)]] as const)
      : []),
    [text('requests.reference'), request.requestId],
  ]
  return (
    <FactGrid data-testid="request-facts">
      {facts.map(([label, value]) => (
        <Stack key={label} gap={2}>
          <Text size={1} muted>
            {label}
          </Text>
          <Text size={1} style={{overflowWrap: 'anywhere'}}>
            {value}
          </Text>
        </Stack>
      ))}
    </FactGrid>
  )
}

function Part({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Heading as="h3" size={0}>
        {title}
      </Heading>
      <Box>{children}</Box>
    </Stack>
  )
}
