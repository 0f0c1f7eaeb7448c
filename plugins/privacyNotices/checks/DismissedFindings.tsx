import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import type {SortedFindings} from '../../../core/checks/findingRows.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {NoticeEdits} from './useNoticeEdits.js'

/** What somebody has said is no fault, by whom and why; each can be taken back. */
export function DismissedFindings({
  dismissed,
  edits,
  onSettled,
}: {
  readonly dismissed: SortedFindings['dismissed']
  readonly edits: NoticeEdits
  readonly onSettled: () => void
}) {
  const text = useStudioText()
  if (dismissed.length === 0) return null
  return (
    <Stack gap={3} data-testid="dismissed-findings">
      <Text as="h3" size={2} weight="semibold">
        {text('checks.dismissed')}
      </Text>
      {dismissed.map(({finding, dismissal}) => (
        <Card key={dismissal._key} padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1}>{finding.message}</Text>
            <Text size={1} muted>
              {text('checks.dismissedBy', {by: dismissal.by, reason: dismissal.reason})}
            </Text>
            <Flex>
              <Button
                mode="bleed"
                fontSize={1}
                padding={2}
                text={text('checks.takeBack')}
                disabled={edits.isReadOnly}
                onClick={() => {
                  edits.takeBack(dismissal)
                  onSettled()
                }}
              />
            </Flex>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
