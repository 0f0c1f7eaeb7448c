import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {stampedAnswer, type StampedAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {NoticeRecord} from './noticeRecord.js'
import {addAnswers, mayBeStamped, mostAtOnce} from './stampAll.js'
import {StampedNotices} from './StampedNotices.js'

/** One step that makes new versions of all notices whose facts moved, and says what it could not. */
export function StampDiffering({records}: {readonly records: readonly NoticeRecord[]}) {
  const text = useStudioText()
  const desk = useDesk('stampDiffering', stampedAnswer)
  const [answer, setAnswer] = useState<StampedAnswer>()
  // The list empties as versions are made: what was asked for keeps its names.
  const [asked, setAsked] = useState<readonly NoticeRecord[]>([])
  const ready = records.filter(mayBeStamped)

  async function stampAll(): Promise<void> {
    setAsked(records)
    const notices = ready.map(({noticeId, publishedHash}) => ({
      noticeId,
      contentHash: publishedHash,
    }))
    let told: StampedAnswer | undefined
    for (let start = 0; start < notices.length; start += mostAtOnce) {
      const part = await desk.ask({notices: notices.slice(start, start + mostAtOnce)})
      if (!part) break
      told = addAnswers(told, part)
    }
    setAnswer(told)
  }

  if (ready.length === 0 && !answer) return null
  return (
    <Card padding={3} radius={2} border data-testid="stamp-differing">
      <Stack gap={4}>
        {answer ? (
          <StampedNotices answer={answer} records={asked} />
        ) : (
          <>
            <Text size={1}>{text('usage.stampDetails')}</Text>
            <Flex>
              <Button
                tone="primary"
                fontSize={1}
                padding={3}
                text={text('usage.stampAll', {count: ready.length})}
                disabled={desk.isAsking}
                loading={desk.isAsking}
                onClick={() => void stampAll()}
                data-testid="stamp-all"
              />
            </Flex>
          </>
        )}
        <Problem message={desk.problem} />
      </Stack>
    </Card>
  )
}
