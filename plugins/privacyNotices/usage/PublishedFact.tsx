import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {IntentLink} from 'sanity/router'

import {useStudioText} from '../locale/useStudioText.js'
import {LinkLine, LinkList} from './LinkList.js'
import {noticeName} from './noticeName.js'
import {isDiffering, type NoticeRecord} from './noticeRecord.js'
import {standingLine} from './standingLine.js'

/**
 * What publishing a fact has done: the notices whose sites show another text now, each with the way
 * to its next version. `children` is the place for what deals with all of them at once.
 */
export function PublishedFact({
  differing,
  onClose,
  children,
}: {
  readonly differing: readonly NoticeRecord[]
  readonly onClose: () => void
  readonly children?: ReactNode
}) {
  const text = useStudioText()
  const still = differing.filter(isDiffering)
  return (
    <Stack gap={4} data-testid="published-fact">
      <Card tone={still.length > 0 ? 'caution' : 'positive'} padding={4} radius={2} border>
        <Stack gap={3}>
          <Text size={1} weight="semibold" data-testid="notices-now-differ">
            {still.length > 0 ? text('usage.differ', {count: still.length}) : text('usage.allSame')}
          </Text>
          {still.length > 0 ? (
            <Text size={1}>{text('usage.prepareEach', {action: text('publish.action')})}</Text>
          ) : null}
        </Stack>
      </Card>
      {children}
      <LinkList radius={2} border overflow="hidden">
        {differing.map((record) => (
          <IntentLink
            key={record.noticeId}
            intent="edit"
            params={{id: record.noticeId, type: 'privacyNotice'}}
            onClick={onClose}
          >
            <LinkLine title={noticeName(record)} subtitle={standingLine(record, text)} />
          </IntentLink>
        ))}
      </LinkList>
      <Flex justify="flex-end">
        <Button text={text('usage.close')} tone="primary" fontSize={1} onClick={onClose} />
      </Flex>
    </Stack>
  )
}
