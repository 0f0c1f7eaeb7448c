import {Card, Stack, Text, TextArea} from '@sanity/ui'

import {useStudioText} from '../locale/useStudioText.js'

/** What the checks stop at, and where a privacy lead says why it is published all the same. */
export function InSpiteOfErrors({
  stop,
  isLead,
  reason,
  onReason,
}: {
  readonly stop: string
  readonly isLead: boolean
  readonly reason: string
  readonly onReason: (reason: string) => void
}) {
  const text = useStudioText()
  return (
    <Card tone="critical" padding={3} radius={2} border data-testid="checks-stop">
      <Stack gap={3}>
        <Text size={1}>{stop}</Text>
        {isLead ? (
          <TextArea
            aria-label={text('checks.despiteWhy')}
            placeholder={text('checks.despiteWhy')}
            rows={2}
            fontSize={1}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
            data-testid="despite-reason"
          />
        ) : (
          <Text size={1} weight="semibold">
            {text('checks.despiteLead')}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
