import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useRouter} from 'sanity/router'

import {earliestEffectiveOn} from '../change/changeNoticeDraft.js'
import {startChangeCovering} from '../change/startChangeNotice.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import type {StampedAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useStudioText} from '../locale/useStudioText.js'
import {noticeName} from './noticeName.js'
import type {NoticeRecord} from './noticeRecord.js'
import {byController} from './stampAll.js'

/** What became of notices that were to get a new version: made, in need of a change notice, or moved. */
export function StampedNotices({
  answer,
  records,
}: {
  readonly answer: StampedAnswer
  readonly records: readonly NoticeRecord[]
}) {
  const text = useStudioText()
  const {client} = useStudioContent()
  const router = useRouter()
  const [isWorking, setIsWorking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const known = new Map(records.map((record) => [record.noticeId, record]))
  const nameOf = (noticeId: string): string => {
    const record = known.get(noticeId)
    return record ? noticeName(record) : noticeId
  }
  const waiting = answer.waiting.flatMap(({noticeId}) => known.get(noticeId) ?? [])

  async function start(covered: readonly NoticeRecord[]): Promise<void> {
    const [first] = covered
    if (!first) return
    setIsWorking(true)
    try {
      const id = await startChangeCovering(client, {
        title: text('change.draftTitle', {
          name: [...new Set(covered.map(({brandName}) => brandName))].join(', '),
        }),
        notices: covered.flatMap(({noticeId, publishedHash: contentHash}) =>
          contentHash === undefined ? [] : [{noticeId, contentHash}],
        ),
        language: first.language,
        summary: undefined,
        effectiveOn: earliestEffectiveOn(first.readAt, first.leadTimeDays, first.timeZone),
      })
      router.navigateIntent('edit', {id, type: 'changeNotice'})
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <Stack gap={4} data-testid="stamped-notices">
      {answer.stamped.length > 0 ? (
        <Card tone="positive" padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {text('usage.stamped', {count: answer.stamped.length})}
            </Text>
            {answer.stamped.map(({noticeId, version}) => (
              <Text key={noticeId} size={1}>
                {text('usage.stampedVersion', {name: nameOf(noticeId), version})}
              </Text>
            ))}
          </Stack>
        </Card>
      ) : null}
      {answer.waiting.length > 0 ? (
        <Card tone="caution" padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {text('usage.needChange', {count: answer.waiting.length})}
            </Text>
            {answer.waiting.map(({noticeId, reasons}) => (
              <Stack key={noticeId} gap={2}>
                <Text size={1}>{nameOf(noticeId)}</Text>
                <Text size={1} muted>
                  {reasons.join('. ')}
                </Text>
              </Stack>
            ))}
            <Flex gap={2} wrap="wrap">
              {byController(waiting).map((covered) => (
                <Button
                  key={covered[0]?.noticeId}
                  mode="ghost"
                  fontSize={1}
                  padding={3}
                  text={text('usage.startChange')}
                  disabled={isWorking}
                  onClick={() => void start(covered)}
                  data-testid="start-change-covering"
                />
              ))}
            </Flex>
          </Stack>
        </Card>
      ) : null}
      {answer.moved.length > 0 ? (
        <Text size={1}>
          {text('usage.movedSince', {names: answer.moved.map(nameOf).join('; ')})}
        </Text>
      ) : null}
      <Problem message={problem} />
    </Stack>
  )
}
