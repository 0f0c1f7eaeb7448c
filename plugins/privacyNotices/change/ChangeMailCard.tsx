import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {styled} from 'styled-components'

import type {ChangeDraft} from '../../../core/content/changeNotice.js'
import {isLanguage, languageNames} from '../../../core/language.js'
import type {ChangePreview} from '../desk/deskAnswers.js'
import {useStudioText} from '../locale/useStudioText.js'
import {NoticeFrame} from '../preview/NoticeFrame.js'
import {segmentOwner} from './segmentOwner.js'
import {SendTest} from './SendTest.js'

const Words = styled.pre`
  margin: 0;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font: 0.8125rem/1.5 ui-monospace, monospace;
`

/** The exact mail to one segment, as HTML and as text, and a test of it to oneself. */
export function ChangeMailCard({
  mail,
  change,
}: {
  readonly mail: ChangePreview['mails'][number]
  readonly change: ChangeDraft
}) {
  const text = useStudioText()
  const [view, setView] = useState<'html' | 'text'>('html')
  const {language, recipients, flagged, subject, segment} = mail
  return (
    <Card padding={3} radius={2} border data-testid="change-mail">
      <Stack gap={4}>
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {subject}
          </Text>
          <Text size={1}>
            {segmentOwner(segment)} ({isLanguage(language) ? languageNames[language] : language}):{' '}
            {recipients === null
              ? text('change.uncounted')
              : text('change.recipients', {count: recipients})}
          </Text>
          {flagged ? (
            <Text size={1} muted>
              {text('change.flagged', {count: flagged})}
            </Text>
          ) : null}
        </Stack>
        <Flex gap={1} role="group" aria-label={text('change.mails')}>
          {(['html', 'text'] as const).map((one) => (
            <Button
              key={one}
              mode="bleed"
              fontSize={1}
              padding={2}
              text={text(`change.as.${one}`)}
              selected={view === one}
              aria-pressed={view === one}
              onClick={() => setView(one)}
            />
          ))}
        </Flex>
        <Card radius={2} border overflow="hidden">
          <Box style={{height: '20rem', overflow: 'auto'}}>
            {view === 'html' ? (
              <NoticeFrame markup={mail.html} title={text('change.mailTitle')} />
            ) : (
              <Box padding={3}>
                <Words lang={language} tabIndex={0}>
                  {mail.text}
                </Words>
              </Box>
            )}
          </Box>
        </Card>
        {isLanguage(language) ? <SendTest change={change} language={language} /> : null}
      </Stack>
    </Card>
  )
}
