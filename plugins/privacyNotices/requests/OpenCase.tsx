import {Button, Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useCurrentUser} from 'sanity'
import * as z from 'zod'

import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'

const askedAnswer = z.object({asked: z.literal(true)})

/**
 * Has a one-time link to a case mailed to whoever works here.
 *
 * The functions answer the same whether or not the address is a handler's, so that nobody learns here
 * who is one; no more than that is said.
 */
export function OpenCase({requestId}: {readonly requestId: string}) {
  const text = useStudioText()
  const address = useCurrentUser()?.email
  const {ask, isAsking, problem} = useDesk('openCase', askedAnswer)
  const [askedBy, setAskedBy] = useState<string>()
  if (!address) {
    return (
      <Text size={1} muted>
        {text('openCase.noAddress')}
      </Text>
    )
  }
  const open = async (): Promise<void> => {
    setAskedBy(undefined)
    const answer = await ask({requestId, address, language: text.language})
    if (answer) setAskedBy(address)
  }
  return (
    <Stack gap={3} style={{justifyItems: 'start'}} data-testid="open-case">
      <Button
        mode={askedBy ? 'ghost' : 'default'}
        tone={askedBy ? 'default' : 'primary'}
        fontSize={1}
        padding={3}
        text={text(askedBy ? 'openCase.again' : 'openCase.action')}
        disabled={isAsking}
        loading={isAsking}
        onClick={() => void open()}
      />
      {askedBy ? (
        <Card padding={3} radius={2} border role="status" data-testid="case-link-asked">
          <Text size={1}>{text('openCase.asked', {address: askedBy})}</Text>
        </Card>
      ) : (
        <Text size={1} muted>
          {text('openCase.help')}
        </Text>
      )}
      <Problem message={problem} />
    </Stack>
  )
}
