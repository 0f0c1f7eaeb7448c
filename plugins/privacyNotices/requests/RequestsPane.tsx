import {Box, Card, Flex, Spinner, Stack, Tab, TabList, TabPanel, Text} from '@sanity/ui'
import {useId, useState, type ReactNode} from 'react'
import type {UserComponent} from 'sanity/structure'
import * as z from 'zod'

import type {ListedCase} from '../../../core/case/listedCase.js'
import {useStudioText} from '../locale/useStudioText.js'
import {CaseList} from './CaseList.js'
import {Figures} from './Figures.js'
import {OpenCase} from './OpenCase.js'
import {RegisterRequest} from './RegisterRequest.js'
import {useCases} from './useCases.js'

const optionsSchema = z.object({groupId: z.string()})

const tabs = ['list', 'numbers'] as const

/** The requests of a group: what is to be answered, by due date, and how long answers take. */
export const RequestsPane: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const id = useId()
  const [shown, setShown] = useState<(typeof tabs)[number]>('list')
  const reading = useCases(groupId)
  if (reading.state === 'loading') {
    return (
      <Flex align="center" justify="center" height="fill">
        <Spinner muted />
      </Flex>
    )
  }
  if (reading.state === 'failed') {
    return (
      <Box padding={3}>
        <Card tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{text('requests.failed', {reason: reading.message})}</Text>
        </Card>
      </Box>
    )
  }
  const cases = reading.value
  const actions = {
    ofGroup: <RegisterRequest brands={cases.brands} today={cases.today} />,
    ofCase: openCaseOf,
  }
  const panels = {
    list: <CaseList cases={cases} actions={actions} />,
    numbers: <Figures cases={cases} />,
  } as const
  return (
    <Flex direction="column" height="fill" data-testid="requests">
      <Box paddingX={4} paddingY={3} style={{flex: 'none'}}>
        <TabList gap={1}>
          {tabs.map((tab) => (
            <Tab
              key={tab}
              id={`${id}-${tab}-tab`}
              aria-controls={`${id}-${tab}`}
              label={text(`requests.tab.${tab}`)}
              selected={tab === shown}
              onClick={() => setShown(tab)}
              fontSize={1}
              padding={3}
            />
          ))}
        </TabList>
      </Box>
      <Box flex={1} overflow="auto">
        {tabs.map((tab) => (
          <TabPanel
            key={tab}
            id={`${id}-${tab}`}
            aria-labelledby={`${id}-${tab}-tab`}
            hidden={tab !== shown}
          >
            <Box paddingX={4} paddingTop={1} paddingBottom={5} style={{maxWidth: '52rem'}}>
              <Stack gap={4}>{panels[tab]}</Stack>
            </Box>
          </TabPanel>
        ))}
      </Box>
    </Flex>
  )
}

/** Once the personal data is deleted there is nothing left to see. */
function openCaseOf({requestId, purgedAt}: ListedCase): ReactNode {
  return purgedAt ? null : <OpenCase requestId={requestId} />
}
