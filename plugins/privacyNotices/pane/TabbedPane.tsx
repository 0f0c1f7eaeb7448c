import {Box, Flex, Stack, Tab, TabList, TabPanel} from '@sanity/ui'
import {useId, useState, type ReactNode} from 'react'

/** One tab of a pane; its panel stays as it was left while another is looked at. */
export interface PaneTab {
  readonly name: string
  readonly label: string
  readonly panel: ReactNode
}

/** A pane with tabs over panels that scroll by themselves; the first tab is shown at first. */
export function TabbedPane({
  tabs,
  width,
  testId,
}: {
  readonly tabs: readonly PaneTab[]
  /** How wide a panel's lines may be. */
  readonly width: string
  readonly testId: string
}) {
  const id = useId()
  const [chosen, setChosen] = useState<string>()
  const shown = chosen ?? tabs[0]?.name
  return (
    <Flex direction="column" height="fill" data-testid={testId}>
      <Box paddingX={4} paddingY={3} style={{flex: 'none'}}>
        <TabList gap={1}>
          {tabs.map(({name, label}) => (
            <Tab
              key={name}
              id={`${id}-${name}-tab`}
              aria-controls={`${id}-${name}`}
              label={label}
              selected={name === shown}
              onClick={() => setChosen(name)}
              fontSize={1}
              padding={3}
            />
          ))}
        </TabList>
      </Box>
      <Box flex={1} overflow="auto">
        {tabs.map(({name, panel}) => (
          <TabPanel
            key={name}
            id={`${id}-${name}`}
            aria-labelledby={`${id}-${name}-tab`}
            hidden={name !== shown}
          >
            <Box paddingX={4} paddingTop={1} paddingBottom={5} style={{maxWidth: width}}>
              <Stack gap={4}>{panel}</Stack>
            </Box>
          </TabPanel>
        ))}
      </Box>
    </Flex>
  )
}
