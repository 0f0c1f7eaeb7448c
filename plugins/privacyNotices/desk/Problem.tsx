import {Card, Text} from '@sanity/ui'

/** What went wrong, read aloud when it appears. */
export function Problem({message}: {readonly message: string | undefined}) {
  if (message === undefined) return null
  return (
    <Card tone="critical" padding={3} radius={2} border role="alert">
      <Text size={1}>{message}</Text>
    </Card>
  )
}
