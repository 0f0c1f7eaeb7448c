import {StopIcon} from '@sanity/icons/Stop'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState} from 'react'
import type * as z from 'zod'

import type {ReadDelivery} from '../content/changeReading.js'
import {stopAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Whether something of a mailing can still be stopped. */
export function isUnderWay({state, calledOffVersionId}: ReadDelivery): boolean {
  return !calledOffVersionId && ['pending', 'created', 'failed'].includes(state)
}

/** Stops what has not left, and says how much had. */
export function StopMails({
  changeNoticeId,
  isNeeded,
}: {
  readonly changeNoticeId: string
  readonly isNeeded: boolean
}) {
  const text = useStudioText()
  const desk = useDesk('stopChange', stopAnswer)
  const shown = useRef<HTMLDivElement>(null)
  const [done, setDone] = useState<z.infer<typeof stopAnswer>>()
  if (!isNeeded && !done) return null
  const stop = async (): Promise<void> => {
    setDone(await desk.ask({changeNoticeId}))
    requestAnimationFrame(() => shown.current?.focus())
  }
  return (
    <Stack ref={shown} tabIndex={-1} gap={3}>
      {isNeeded ? (
        <Flex>
          <Button
            tone="critical"
            mode="ghost"
            fontSize={1}
            padding={3}
            icon={StopIcon}
            text={text('change.stop')}
            disabled={desk.isAsking}
            loading={desk.isAsking}
            onClick={() => void stop()}
            data-testid="stop-mails"
          />
        </Flex>
      ) : null}
      {done ? (
        <Card tone="caution" padding={3} radius={2} border role="status">
          <Text size={1}>
            {text('change.stopped', {count: done.stopped})}{' '}
            {text('change.left', {count: done.left})}
          </Text>
        </Card>
      ) : null}
      <Problem message={desk.problem} />
    </Stack>
  )
}
