import {Card, Flex, Stack, Text} from '@sanity/ui'

import {useStudioContent} from '../content/StudioContentLayout.js'
import type {Examination} from '../examine/examineNotice.js'
import {dayInWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogButton} from '../publish/DialogButton.js'
import {CallOff} from './CallOff.js'
import {CorrectText} from './CorrectText.js'
import {RetireNotice} from './RetireNotice.js'
import {scheduleSteps} from './scheduleSteps.js'

/** What can be done about the versions of a notice beside publishing: correct, call off, retire. */
export function ScheduleActions({examination}: {readonly examination: Examination}) {
  const text = useStudioText()
  const {functionsOrigin} = useStudioContent()
  const {versions, now, timeZone} = examination
  const {inForce, upcoming, isRetired} = scheduleSteps(versions, now)
  if (versions.length === 0) return null
  const dayOf = (effectiveAt: string) => dayInWords(effectiveAt, timeZone, text)
  return (
    <Stack gap={3} data-testid="schedule-actions">
      {upcoming.map(({version, effectiveAt}) => (
        <Card key={version} padding={3} radius={2} border tone="primary">
          <Text size={1}>{text('versions.willComeFrom', {version, day: dayOf(effectiveAt)})}</Text>
        </Card>
      ))}
      {functionsOrigin ? null : (
        <Text size={1} muted>
          {text('desk.noFunctions')}
        </Text>
      )}
      <Flex gap={2} wrap="wrap">
        <DialogButton
          name="correct-text"
          header={text('correct.action')}
          mode="ghost"
          isNeeded={inForce !== undefined && upcoming.length > 0}
        >
          {(close) => <CorrectText examination={examination} onClose={close} />}
        </DialogButton>
        <DialogButton
          name="call-off"
          header={text('callOff.action')}
          mode="ghost"
          isNeeded={upcoming.length > 0}
        >
          {(close) => <CallOff examination={examination} onClose={close} />}
        </DialogButton>
        <DialogButton
          name="retire-notice"
          header={text('retire.action')}
          mode="bleed"
          tone="critical"
          isNeeded={inForce !== undefined && !isRetired}
        >
          {(close) => <RetireNotice examination={examination} onClose={close} />}
        </DialogButton>
      </Flex>
    </Stack>
  )
}
