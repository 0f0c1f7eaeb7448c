import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {FindingRow} from '../../../core/checks/findingRows.js'
import {fixText} from '../../../core/checks/fixText.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {useReturnFocus} from '../pane/useReturnFocus.js'
import {DismissForm} from './DismissForm.js'
import {findingTones} from './findingTones.js'
import type {NoticeEdits} from './useNoticeEdits.js'
import {useOpenPlace} from './useOpenPlace.js'

/** What a card needs to act: the notice it is about, and how to edit it. */
export interface FindingActions {
  readonly notice: PrivacyNotice
  readonly edits: NoticeEdits
  /** A finding is done with and its card goes: the focus has to go somewhere. */
  readonly onSettled: () => void
}

/** One cause: what it is, the words it is about, where it stands, and what can be done. */
export function FindingCard({
  row: {finding, findings},
  actions: {notice, edits, onSettled},
}: {
  readonly row: FindingRow
  readonly actions: FindingActions
}) {
  const text = useStudioText()
  const open = useOpenPlace()
  const [isDismissing, setIsDismissing] = useState(false)
  const dismisser = useReturnFocus(isDismissing)
  const {severity, message, quote, source, fix} = finding
  const fixes = findings.flatMap((each) => fixText(notice, each) ?? [])
  const dismiss = (reason: string): void => {
    for (const each of findings) edits.dismiss(each, reason)
    setIsDismissing(false)
    onSettled()
  }
  const mend = (): void => {
    fixes.forEach(edits.fix)
    onSettled()
  }
  return (
    <Card tone={findingTones[severity]} padding={3} radius={2} border data-testid="finding">
      <Stack gap={3}>
        <Flex gap={2} align="flex-start" wrap="wrap">
          <Badge tone={findingTones[severity]}>{text(`checks.${severity}`)}</Badge>
          {findings.length > 1 ? (
            <Badge>{text('checks.times', {count: findings.length})}</Badge>
          ) : null}
        </Flex>
        <Text size={1}>{message}</Text>
        {quote ? (
          <Text as="blockquote" size={1} muted style={{margin: 0}}>
            “{quote.replaceAll(/\s+/g, ' ')}”
          </Text>
        ) : null}
        <Text size={0} muted>
          {source}
        </Text>
        {isDismissing ? (
          <DismissForm onDismiss={dismiss} onCancel={() => setIsDismissing(false)} />
        ) : (
          <Flex gap={2} wrap="wrap">
            {fix !== undefined && fixes.length > 0 ? (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={text('checks.fix', {words: fix})}
                disabled={edits.isReadOnly}
                onClick={mend}
              />
            ) : null}
            {finding.place ? (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={text('checks.open')}
                onClick={() => open(finding)}
              />
            ) : null}
            <Button
              ref={dismisser}
              mode="bleed"
              fontSize={1}
              padding={2}
              text={text('checks.dismiss')}
              disabled={edits.isReadOnly}
              onClick={() => setIsDismissing(true)}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
