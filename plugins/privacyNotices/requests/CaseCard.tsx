import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {styled} from 'styled-components'

import {caseClosedAt, caseStep, isClosed} from '../../../core/case/caseStep.js'
import type {ListedCase} from '../../../core/case/listedCase.js'
import {dateWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {CaseDetails} from './CaseDetails.js'
import type {CaseActions} from './CaseList.js'
import {askedWords, askerWords, brandWords, dueOf, stepWords} from './caseWords.js'
import type {Cases} from './readCases.js'

const Head = styled.button`
  display: block;
  width: 100%;
  padding: 0.75rem;
  border: 0;
  border-radius: 3px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -2px;
  }
`

/** One case in a line; pressed, it is shown whole below it. */
export function CaseCard({
  request,
  cases,
  actions,
}: {
  readonly request: ListedCase
  readonly cases: Cases
  readonly actions: CaseActions
}) {
  const text = useStudioText()
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  const isOpen = !isClosed(request)
  const closedAt = caseClosedAt(request)
  const due = dueOf(request, cases.today, text)
  const state = [
    stepWords(caseStep(request), text),
    ...(request.outcome ? [text(`requests.outcome.${request.outcome}`)] : []),
  ]
  return (
    <Card
      tone={isOpen ? due.tone : 'default'}
      radius={2}
      border
      data-testid={isOpen ? 'open-request' : 'closed-request'}
    >
      <Head
        type="button"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setIsShown(!isShown)}
      >
        <Flex gap={3} align="flex-start">
          <Text size={1}>{isShown ? <ChevronDownIcon /> : <ChevronRightIcon />}</Text>
          <Box flex={1}>
            <Flex gap={3} wrap="wrap" justify="space-between">
              <Box flex={1} style={{minWidth: '10rem'}}>
                <Stack gap={3}>
                  <Text size={1} weight="semibold">
                    {askedWords(request, text)} · {brandWords(request.brand, cases.brands, text)}
                  </Text>
                  <Text size={1}>{state.join(': ')}</Text>
                  <Text size={1} muted>
                    {askerWords(request, text)}
                  </Text>
                  {request.unsentMails > 0 ? (
                    <Text size={1} weight="semibold">
                      {text('requests.unsent', {count: request.unsentMails})}
                    </Text>
                  ) : null}
                </Stack>
              </Box>
              {isOpen ? (
                <Stack gap={3} style={{textAlign: 'right'}}>
                  {/* No badge: on a red card its words have too little contrast. */}
                  <Text size={1} weight={due.isUrgent ? 'semibold' : 'regular'} align="right">
                    {due.words}
                  </Text>
                  <Text size={1} muted align="right">
                    {due.day}
                  </Text>
                </Stack>
              ) : closedAt === undefined ? null : (
                <Text size={1} muted align="right">
                  {text('requests.closedOn', {
                    day: dateWords(text.language, closedAt, cases.timeZone),
                  })}
                </Text>
              )}
            </Flex>
          </Box>
        </Flex>
      </Head>
      <div id={id} hidden={!isShown}>
        {isShown ? (
          <CaseDetails request={request} cases={cases} actions={actions.ofCase?.(request)} />
        ) : null}
      </div>
    </Card>
  )
}
