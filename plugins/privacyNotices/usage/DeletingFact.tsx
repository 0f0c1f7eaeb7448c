import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import type {NoticesTouched} from '../../../core/compose/noticesTouchedBy.js'
import {useStudioText} from '../locale/useStudioText.js'
import {noticeName} from './noticeName.js'
import type {Overview} from './noticeRecord.js'

/** What is told before a fact in use is deleted. */
export function DeletingFact({
  touched,
  overview,
  onCancel,
  onGoOn,
}: {
  readonly touched: NoticesTouched
  readonly overview: Overview
  readonly onCancel: () => void
  readonly onGoOn: () => void
}) {
  const text = useStudioText()
  const ids = new Set([...touched.touched, ...touched.incomplete].map(({notice}) => notice._id))
  const broken = touched.incomplete.filter(({becomes}) => becomes === 'incomplete')
  return (
    <Stack gap={4} data-testid="deleting-fact">
      <Card tone="critical" padding={4} radius={2} border>
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('usage.delete', {count: ids.size})}
          </Text>
          {overview.notices
            .filter(({noticeId}) => ids.has(noticeId))
            .map((record) => (
              <Text key={record.noticeId} size={1}>
                {noticeName(record)}
              </Text>
            ))}
          {broken.length > 0 ? (
            <Text size={1}>{text('usage.breaks', {count: broken.length})}</Text>
          ) : null}
        </Stack>
      </Card>
      <Text size={1} muted>
        {text('usage.deleteDetails')}
      </Text>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" fontSize={1} text={text('usage.cancel')} onClick={onCancel} />
        <Button tone="critical" fontSize={1} text={text('usage.deleteAnyway')} onClick={onGoOn} />
      </Flex>
    </Stack>
  )
}
