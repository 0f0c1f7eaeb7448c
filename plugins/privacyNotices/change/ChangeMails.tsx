import {Button, Card, Flex, Label, Stack, Text} from '@sanity/ui'
import {useRef} from 'react'

import {changeDraftSchema} from '../../../core/content/changeNotice.js'
import {changePreview} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ChangeMailCard} from './ChangeMailCard.js'
import {plannedOf} from './noticesOf.js'
import {keepSeenMails, useSeenMails} from './seenMails.js'

/** Shows whom a change notice would write to and the very mails, before anything leaves. */
export function ChangeMails({
  changeNoticeId,
  displayed,
}: {
  readonly changeNoticeId: string
  readonly displayed: unknown
}) {
  const text = useStudioText()
  const desk = useDesk('previewChange', changePreview)
  const shown = useRef<HTMLDivElement>(null)
  const seen = useSeenMails(changeNoticeId)
  const change = changeDraftSchema.safeParse(displayed).data
  const asItStands = JSON.stringify(plannedOf(displayed))
  if (!change) return null
  const look = async (): Promise<void> => {
    const preview = await desk.ask({change})
    if (!preview) return
    keepSeenMails(changeNoticeId, {of: asItStands, preview})
    // The mails take the place of the button that was pressed.
    requestAnimationFrame(() => shown.current?.focus())
  }
  // A mail that is not what the form says any more must not be taken for it.
  const preview = seen?.of === asItStands ? seen.preview : undefined
  return (
    <Stack ref={shown} tabIndex={-1} gap={4} data-testid="change-mails">
      <Label size={1} muted>
        {text('change.mails')}
      </Label>
      {preview ? (
        <>
          {preview.problems.length > 0 ? (
            <Card tone="caution" padding={3} radius={2} border>
              <Stack gap={3}>
                {preview.problems.map((problem) => (
                  <Text key={problem} size={1}>
                    {problem}
                  </Text>
                ))}
              </Stack>
            </Card>
          ) : null}
          {preview.mails.map((mail) => (
            <ChangeMailCard key={`${mail.segment} ${mail.language}`} mail={mail} change={change} />
          ))}
          <Text size={1} muted>
            {preview.mails.length > 0
              ? text('change.delay', {count: preview.delayMinutes})
              : text('change.noMails')}
          </Text>
        </>
      ) : (
        <>
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              padding={3}
              text={text('change.showMails')}
              disabled={desk.isAsking}
              loading={desk.isAsking}
              onClick={() => void look()}
              data-testid="show-mails"
            />
          </Flex>
          <Problem message={desk.problem} />
        </>
      )}
    </Stack>
  )
}
