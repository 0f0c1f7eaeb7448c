import {Box, Card, Flex, Spinner, Stack, Tab, TabList, TabPanel, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import type {UserComponent} from 'sanity/structure'
import * as z from 'zod'

import {useStudioText} from '../locale/useStudioText.js'
import {ImportOptOuts} from './ImportOptOuts.js'
import {LedgerOverview} from './LedgerOverview.js'
import {OnePerson} from './OnePerson.js'
import {useLedger} from './useLedger.js'

const optionsSchema = z.object({groupId: z.string()})

const tabs = ['numbers', 'person', 'import'] as const

/**
 * The opt-outs of a group: how many there are and what is stuck, one person's, and files of them.
 *
 * What was typed or chosen in a tab stays while another is looked at.
 */
export const OptOutsPane: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const id = useId()
  const [shown, setShown] = useState<(typeof tabs)[number]>('numbers')
  const reading = useLedger(groupId)
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
          <Text size={1}>{text('optOuts.failed', {reason: reading.message})}</Text>
        </Card>
      </Box>
    )
  }
  const ledger = reading.value
  const panels = {
    numbers: <LedgerOverview ledger={ledger} />,
    person: <OnePerson brands={ledger.brands} />,
    import: <ImportOptOuts brands={ledger.brands} />,
  } as const
  return (
    <Flex direction="column" height="fill" data-testid="opt-outs">
      <Box paddingX={4} paddingY={3} style={{flex: 'none'}}>
        <TabList gap={1}>
          {tabs.map((tab) => (
            <Tab
              key={tab}
              id={`${id}-${tab}-tab`}
              aria-controls={`${id}-${tab}`}
              label={text(`optOuts.tab.${tab}`)}
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
            <Box paddingX={4} paddingTop={1} paddingBottom={5} style={{maxWidth: '46rem'}}>
              <Stack gap={4}>{panels[tab]}</Stack>
            </Box>
          </TabPanel>
        ))}
      </Box>
    </Flex>
  )
}
