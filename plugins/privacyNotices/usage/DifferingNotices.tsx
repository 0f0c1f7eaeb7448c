import {Box, Card, Stack, Text} from '@sanity/ui'
import {usePaneRouter, type UserComponent} from 'sanity/structure'
import * as z from 'zod'

import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {LinkLine, LinkList} from './LinkList.js'
import {noticeName} from './noticeName.js'
import {isDiffering} from './noticeRecord.js'
import {StampDiffering} from './StampDiffering.js'
import {standingLine} from './standingLine.js'
import {useOverview} from './useUsage.js'

const optionsSchema = z.object({groupId: z.string()})

/** The list "Notices that differ" of a group, as long as anything in it differs. */
export const DifferingNotices: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const {ChildLink} = usePaneRouter()
  const overview = useOverview()
  if (overview.state === 'loading') return <UnreadPane />
  if (overview.state === 'failed') {
    return <Message title={text('usage.failed', {message: overview.message})} />
  }
  const differing = overview.value.notices.filter(
    (record) => record.groupId === groupId && isDiffering(record),
  )
  if (differing.length === 0) {
    return <Message title={text('usage.allSame')} details={text('usage.allSameDetails')} />
  }
  return (
    <Box padding={3} data-testid="differing-notices">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {text('usage.differing', {count: differing.length})}
        </Text>
        <StampDiffering records={differing} />
        <LinkList radius={2} border overflow="hidden">
          {differing.map((record) => (
            <ChildLink key={record.noticeId} childId={record.noticeId}>
              <LinkLine title={noticeName(record)} subtitle={standingLine(record, text)} />
            </ChildLink>
          ))}
        </LinkList>
      </Stack>
    </Box>
  )
}

function Message({title, details}: {readonly title: string; readonly details?: string}) {
  return (
    <Box padding={3}>
      <Card padding={3} radius={2} border data-testid="differing-message">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {title}
          </Text>
          {details ? (
            <Text size={1} muted>
              {details}
            </Text>
          ) : null}
        </Stack>
      </Card>
    </Box>
  )
}
