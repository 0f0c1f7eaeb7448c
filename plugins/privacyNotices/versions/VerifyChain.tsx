import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import type {NoticeName} from '../../../core/stamp/noticeVersion.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {verifyAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {verdictWords, type ShownVerdict} from './verdictWords.js'
import {verifyHere} from './verifyHere.js'

/** Recomputes the chain when asked, and names the first version that does not hold. */
export function VerifyChain({examination}: {readonly examination: Examination}) {
  const [name] = examination.versions
  const text = useStudioText()
  const {client, functionsOrigin} = useStudioContent()
  const {ask, isAsking, problem} = useDesk('verify', verifyAnswer)
  const [isWorking, setIsWorking] = useState(false)
  const [verdict, setVerdict] = useState<ShownVerdict>()
  const [failure, setFailure] = useState<string>()
  if (!name || !functionsOrigin) return null

  async function verify(asked: NoticeName, origin: string): Promise<void> {
    setIsWorking(true)
    setVerdict(undefined)
    setFailure(undefined)
    try {
      const here = await verifyHere(client, origin, asked)
      if (here) return setVerdict(here)
      const answer = await ask({brand: asked.brand})
      setVerdict(
        answer?.notices.find(
          ({notice, language}) => notice === asked.notice && language === asked.language,
        )?.verdict,
      )
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <Stack gap={3} data-testid="verify-chain">
      <Flex>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          icon={CheckmarkCircleIcon}
          text={text('versions.verify')}
          loading={isWorking || isAsking}
          disabled={isWorking || isAsking}
          onClick={() => void verify(name, functionsOrigin)}
        />
      </Flex>
      {verdict ? (
        <Card
          tone={verdict.state === 'holds' ? 'positive' : 'critical'}
          padding={3}
          radius={2}
          border
          role="status"
          data-testid="chain-verdict"
        >
          <Text size={1}>{verdictWords(verdict, text)}</Text>
        </Card>
      ) : null}
      <Problem message={failure ?? problem} />
    </Stack>
  )
}
