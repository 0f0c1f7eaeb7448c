import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef, useState} from 'react'
import {useSyncState, useValidationStatus} from 'sanity'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {dayInWords} from '../examine/standingWords.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ChangedNoticeCard} from './ChangedNoticeCard.js'
import {ChangeMails} from './ChangeMails.js'
import {ChangeOutcomeCard} from './ChangeOutcomeCard.js'
import {noticesOf, whenOf} from './noticesOf.js'
import {publishChange} from './publishChange.js'
import {publishedHashes} from './publishedHashes.js'

/** The dialog of "Publish change notice": what it does before it does it, then what became of it. */
export function PublishingChange({
  changeNoticeId,
  displayed,
  onClose,
}: {
  readonly changeNoticeId: string
  readonly displayed: unknown
  readonly onClose: () => void
}) {
  const content = useStudioContent()
  const text = useStudioText()
  const reading = useCell(useMemo(() => content.change(changeNoticeId), [content, changeNoticeId]))
  const {isSyncing} = useSyncState(changeNoticeId, 'changeNotice')
  const {validation} = useValidationStatus(changeNoticeId, 'changeNotice', true)
  const [step, setStep] = useState<'deciding' | 'working' | 'published'>('deciding')
  const [refusal, setRefusal] = useState<string>()
  const closer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'published') closer.current?.focus()
  }, [step])
  const notices = noticesOf(displayed)
  const errors = validation
    .filter(({level, path}) => level === 'error' && path.at(-1) !== 'contentHash')
    .map(({message}) => message)

  async function publish(): Promise<void> {
    setStep('working')
    setRefusal(undefined)
    try {
      const ids = notices.map(({noticeId}) => noticeId)
      const published = await publishedHashes(content.client, ids, text)
      if (published.isComplete) {
        await content.client.action(publishChange(changeNoticeId, notices, published.hashes))
        setStep('published')
        return
      }
      setRefusal(text('change.incomplete', {notices: published.missing.join('; ')}))
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    }
    setStep('deciding')
  }

  return (
    <Stack gap={4} data-testid="publish-change">
      {step === 'published' && reading.state === 'read' ? (
        <ChangeOutcomeCard reading={reading.value} />
      ) : (
        <>
          <Text size={1}>{whenInWords(displayed, text)}</Text>
          {notices.map(({key, noticeId}) => (
            <ChangedNoticeCard key={key} noticeId={noticeId} />
          ))}
          <ChangeMails changeNoticeId={changeNoticeId} displayed={displayed} />
        </>
      )}
      {[...errors, ...(refusal ? [refusal] : [])].map((message) => (
        <Card key={message} tone="critical" padding={3} radius={2} border>
          <Text size={1}>{message}</Text>
        </Card>
      ))}
      <Flex gap={2} justify="flex-end">
        <Button
          ref={closer}
          mode={step === 'published' ? 'default' : 'bleed'}
          fontSize={1}
          text={text(step === 'published' ? 'publish.close' : 'publish.cancel')}
          onClick={onClose}
        />
        {step === 'published' ? null : (
          <Button
            tone="primary"
            fontSize={1}
            text={text('change.action')}
            disabled={isSyncing || step === 'working' || errors.length > 0 || notices.length === 0}
            loading={step === 'working'}
            onClick={() => void publish()}
            data-testid="confirm-change"
          />
        )}
      </Flex>
    </Stack>
  )
}

function whenInWords(changeNotice: unknown, text: StudioText): string {
  const {effectiveOn, isImmediate} = whenOf(changeNotice)
  if (isImmediate) return text('change.atOnce')
  return effectiveOn
    ? text('change.fromDay', {day: dayInWords(effectiveOn, 'UTC', text)})
    : text('change.chooseDay')
}
