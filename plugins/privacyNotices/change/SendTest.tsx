import {Box, Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {useCurrentUser} from 'sanity'

import type {ChangeDraft} from '../../../core/content/changeNotice.js'
import type {Language} from '../../../core/language.js'
import {testAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Sends the mail as it stands to one of those who answer for it: oneself, as a rule. */
export function SendTest({
  change,
  language,
}: {
  readonly change: ChangeDraft
  readonly language: Language
}) {
  const text = useStudioText()
  const user = useCurrentUser()
  const desk = useDesk('sendTest', testAnswer)
  const [to, setTo] = useState(user?.email ?? '')
  const [sentTo, setSentTo] = useState<string>()
  const send = async (): Promise<void> => {
    setSentTo(undefined)
    const answer = await desk.ask({change, language, to: to.trim()})
    setSentTo(answer?.sentTo)
  }
  return (
    <Stack gap={3} data-testid="send-test">
      <Flex gap={2} wrap="wrap" align="center">
        <Box flex={1} style={{minWidth: '12rem'}}>
          <TextInput
            type="email"
            fontSize={1}
            aria-label={text('change.testTo')}
            value={to}
            onChange={({currentTarget}) => setTo(currentTarget.value)}
          />
        </Box>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={text('change.sendTest')}
          disabled={to.trim() === '' || desk.isAsking}
          loading={desk.isAsking}
          onClick={() => void send()}
        />
      </Flex>
      {sentTo ? (
        <Text size={1} role="status">
          {text('change.testSent', {address: sentTo})}
        </Text>
      ) : null}
      <Problem message={desk.problem} />
    </Stack>
  )
}
