import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'

import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {publishedWords} from './publishedWords.js'

const patienceMilliseconds = 8000

/** Tells what became of a publish: the stamp arrives by itself, within a second as a rule. */
export function PublishedMessage({
  examination,
  contentHash,
  versionBefore,
  onClose,
}: {
  readonly examination: Examination
  readonly contentHash: string
  readonly versionBefore: number
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  const words = publishedWords(examination, contentHash, versionBefore, isLate, text)
  return (
    <Stack gap={4} data-testid="published-message">
      <Card tone={words.tone} padding={4} radius={2} border>
        <Flex gap={3} align="flex-start">
          <Text size={1}>{words.isDone ? <CheckmarkCircleIcon /> : <Spinner muted />}</Text>
          <Stack gap={3} flex={1}>
            <Text size={1} weight="semibold">
              {words.line}
            </Text>
            {words.details.map((detail) => (
              <Text key={detail} size={1}>
                {detail}
              </Text>
            ))}
          </Stack>
        </Flex>
      </Card>
      <Flex justify="flex-end">
        <Button text={text('publish.close')} tone="primary" fontSize={1} onClick={onClose} />
      </Flex>
    </Stack>
  )
}
