import {Card, Stack, Text} from '@sanity/ui'

import type {NoticesTouched} from '../../../core/compose/noticesTouchedBy.js'
import {useStudioText} from '../locale/useStudioText.js'
import {headingsTouched} from './headingsTouched.js'
import type {Overview} from './noticeRecord.js'

/** Says before a fact is published which notices it will touch, and where in them. */
export function TouchedNotices({
  touched,
  overview,
}: {
  readonly touched: NoticesTouched | undefined
  readonly overview: Overview
}) {
  const text = useStudioText()
  if (!touched) return null
  const broken = touched.incomplete.filter(({becomes}) => becomes === 'incomplete')
  const names = new Map(
    overview.notices.map(({noticeId, brandName, language}) => [
      noticeId,
      `${brandName} (${language})`,
    ]),
  )
  return (
    <Card
      tone={broken.length > 0 ? 'critical' : 'caution'}
      padding={3}
      radius={2}
      border
      data-testid="fact-touches"
    >
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {touched.touched.length > 0
            ? text('usage.touch', {count: touched.touched.length})
            : text('usage.touchNone')}
        </Text>
        {touched.touched.map((one) => (
          <Text key={one.notice._id} size={1}>
            {[names.get(one.notice._id), headingsTouched(one).join(', ')]
              .filter(Boolean)
              .join(': ')}
          </Text>
        ))}
        {broken.length > 0 ? (
          <Text size={1} weight="semibold">
            {text('usage.breaks', {count: broken.length})}
          </Text>
        ) : null}
        {broken.map(({notice, problems}) => (
          <Text key={notice._id} size={1}>
            {names.get(notice._id)}:{' '}
            {problems.map(({documentName, field}) => `${documentName} (${field})`).join(', ')}
          </Text>
        ))}
        {touched.touched.length > 0 ? (
          <Text size={1} muted>
            {text('usage.touchLater')}
          </Text>
        ) : null}
      </Stack>
    </Card>
  )
}
