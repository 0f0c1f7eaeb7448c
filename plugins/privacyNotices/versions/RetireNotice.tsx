import {Card, Label, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {useState} from 'react'

import {retireAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogEnd} from './DialogEnd.js'
import {scheduleSteps} from './scheduleSteps.js'

/** Takes a notice off its sites for good, once the editor has given a reason and the brand's name. */
export function RetireNotice({
  examination,
  onClose,
}: {
  readonly examination: Examination
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const desk = useDesk('retire', retireAnswer)
  const {noticeId, brandName = '', versions, now} = examination
  const {upcoming} = scheduleSteps(versions, now)
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [version, setVersion] = useState<number>()
  const isDone = version !== undefined
  const isNamed = typed.trim().toLocaleLowerCase() === brandName.trim().toLocaleLowerCase()
  const act = async (): Promise<void> => {
    const answer = await desk.ask({noticeId, reason: reason.trim()})
    setVersion(answer?.version)
  }
  return (
    <Stack gap={4} data-testid="retire-dialog">
      {isDone ? (
        <Card tone="positive" padding={3} radius={2} border>
          <Text size={1}>{text('retire.done', {version})}</Text>
        </Card>
      ) : (
        <>
          <Text size={1}>{text('retire.sites')}</Text>
          <Text size={1}>{text('retire.publishing')}</Text>
          {upcoming.length > 0 ? (
            <Card tone="caution" padding={3} radius={2} border>
              <Text size={1}>{text('retire.upcoming', {count: upcoming.length})}</Text>
            </Card>
          ) : null}
          <Stack gap={3}>
            <Label size={1} muted as="label" htmlFor="retire-reason">
              {text('retire.reason')}
            </Label>
            <TextArea
              id="retire-reason"
              rows={3}
              fontSize={1}
              value={reason}
              onChange={({currentTarget}) => setReason(currentTarget.value)}
            />
          </Stack>
          <Stack gap={3}>
            <Label size={1} muted as="label" htmlFor="retire-brand">
              {text('retire.typeName', {brand: brandName})}
            </Label>
            <TextInput
              id="retire-brand"
              fontSize={1}
              value={typed}
              autoComplete="off"
              onChange={({currentTarget}) => setTyped(currentTarget.value)}
            />
          </Stack>
        </>
      )}
      <Problem message={desk.problem} />
      <DialogEnd
        action={text('retire.action')}
        tone="critical"
        desk={desk}
        isReady={reason.trim() !== '' && isNamed && brandName !== ''}
        isDone={isDone}
        onAct={() => void act()}
        onClose={onClose}
      />
    </Stack>
  )
}
