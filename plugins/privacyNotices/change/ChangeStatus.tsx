import {Box, Card, Flex, Label, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogButton} from '../publish/DialogButton.js'
import {ChangedNoticeCard} from './ChangedNoticeCard.js'
import {ChangeMails} from './ChangeMails.js'
import {ChangeOutcomeCard} from './ChangeOutcomeCard.js'
import {ChangeProgress} from './ChangeProgress.js'
import {noticesOf} from './noticesOf.js'
import {PublishingChange} from './PublishingChange.js'

/** The pane beside a change notice: what became of it, and what it covers. */
export const ChangeStatus: UserViewComponent = ({document, documentId}) => {
  const content = useStudioContent()
  const text = useStudioText()
  const reading = useCell(useMemo(() => content.change(documentId), [content, documentId]))
  const notices = noticesOf(document.displayed)
  return (
    <Box padding={3} data-testid="change-status">
      <Stack gap={4}>
        {reading.state === 'read' ? <ChangeOutcomeCard reading={reading.value} /> : null}
        {reading.state === 'read' ? <ChangeProgress reading={reading.value} /> : null}
        {reading.state === 'failed' ? (
          <Card tone="critical" padding={3} radius={2} border>
            <Text size={1}>{reading.message}</Text>
          </Card>
        ) : null}
        {notices.length > 0 ? (
          <Flex>
            <DialogButton
              name="publish-change-notice"
              header={text('change.action')}
              isNeeded={document.draft !== null}
            >
              {(close) => (
                <PublishingChange
                  changeNoticeId={documentId}
                  displayed={document.displayed}
                  onClose={close}
                />
              )}
            </DialogButton>
          </Flex>
        ) : null}
        <Label size={1} muted>
          {text('change.notices')}
        </Label>
        {notices.length === 0 ? (
          <Text size={1} muted>
            {text('change.chooseNotices')}
          </Text>
        ) : (
          notices.map(({key, noticeId}) => <ChangedNoticeCard key={key} noticeId={noticeId} />)
        )}
        {notices.length > 0 && document.draft !== null ? (
          <ChangeMails changeNoticeId={documentId} displayed={document.displayed} />
        ) : null}
      </Stack>
    </Box>
  )
}
