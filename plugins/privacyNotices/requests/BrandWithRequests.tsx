import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {useStudioText} from '../locale/useStudioText.js'

/** What is told before a brand that people wait for is taken away. */
export function BrandWithRequests({
  open,
  onCancel,
  onGoOn,
}: {
  /** How many requests made on its page are not closed. */
  readonly open: number
  readonly onCancel: () => void
  readonly onGoOn: () => void
}) {
  const text = useStudioText()
  return (
    <Stack gap={4} data-testid="brand-with-requests">
      <Card tone="critical" padding={4} radius={2} border>
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('requests.openTitle', {count: open})}
          </Text>
          <Text size={1}>{text('requests.ofBrandGone')}</Text>
        </Stack>
      </Card>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" fontSize={1} text={text('usage.cancel')} onClick={onCancel} />
        <Button
          tone="critical"
          fontSize={1}
          text={text('requests.goOnAllTheSame')}
          onClick={onGoOn}
        />
      </Flex>
    </Stack>
  )
}
