import {Box, Card, Flex, Spinner, Text} from '@sanity/ui'

/** A pane that has nothing to show yet: it is being read, or could not be read and says why. */
export function UnreadPane({failure}: {readonly failure?: string | undefined}) {
  if (failure === undefined) {
    return (
      <Flex align="center" justify="center" height="fill">
        <Spinner muted />
      </Flex>
    )
  }
  return (
    <Box padding={3}>
      <Card tone="critical" padding={3} radius={2} border role="alert">
        <Text size={1}>{failure}</Text>
      </Card>
    </Box>
  )
}
