import {Box, Card, Label, Radio, Stack, Text, Flex} from '@sanity/ui'
import {useState} from 'react'
import type * as z from 'zod'

import {callOffAnswer} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import type {Examination} from '../examine/examineNotice.js'
import {dayInWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogEnd} from './DialogEnd.js'
import {scheduleSteps} from './scheduleSteps.js'

/** Calls off an announced version, and says beforehand what becomes of the mails about it. */
export function CallOff({
  examination,
  onClose,
}: {
  readonly examination: Examination
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const desk = useDesk('callOff', callOffAnswer)
  const {noticeId, versions, now, timeZone} = examination
  const {upcoming, inForce} = scheduleSteps(versions, now)
  const [chosen, setChosen] = useState<number>()
  const [done, setDone] = useState<z.infer<typeof callOffAnswer>>()
  const version = upcoming.find((one) => one.version === chosen) ?? upcoming[0]
  const dayOf = (effectiveAt: string) => dayInWords(effectiveAt, timeZone, text)
  if (done) {
    return (
      <Stack gap={4} data-testid="called-off">
        <Card tone="positive" padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {text('callOff.done')}
            </Text>
            {done.versions.map(({version: made, effectiveAt}) => (
              <Text key={made} size={1}>
                {text('versions.option', {version: made, day: dayOf(effectiveAt)})}
              </Text>
            ))}
            <Text size={1}>{text('callOff.stopped', {count: done.stoppedMails})}</Text>
            <Text size={1}>{text('callOff.left', {count: done.mailsLeft})}</Text>
          </Stack>
        </Card>
        <DialogEnd action="" desk={desk} isReady={false} isDone onAct={onClose} onClose={onClose} />
      </Stack>
    )
  }
  if (!version) return <Text size={1}>{text('callOff.nothing')}</Text>
  const act = async (): Promise<void> => {
    setDone(await desk.ask({noticeId, version: version.version}))
  }
  return (
    <Stack gap={4} data-testid="call-off-dialog">
      {upcoming.length > 1 ? (
        <Stack gap={3}>
          <Label size={1} muted>
            {text('callOff.which')}
          </Label>
          {upcoming.map((one) => (
            <Flex key={one.version} as="label" gap={3} align="center">
              <Radio
                name="called-off"
                checked={one === version}
                onChange={() => setChosen(one.version)}
              />
              <Text size={1}>
                {text('versions.option', {version: one.version, day: dayOf(one.effectiveAt)})}
              </Text>
            </Flex>
          ))}
        </Stack>
      ) : null}
      <Box>
        <Text size={1} weight="semibold">
          {text('versions.option', {version: version.version, day: dayOf(version.effectiveAt)})}
        </Text>
      </Box>
      <Text size={1}>{version.summary}</Text>
      <Text size={1}>{text('callOff.texts', {version: inForce?.version ?? 0})}</Text>
      <Text size={1}>{text('callOff.mails')}</Text>
      <Text size={1} muted>
        {text('callOff.document')}
      </Text>
      <Problem message={desk.problem} />
      <DialogEnd
        action={text('callOff.action')}
        tone="critical"
        desk={desk}
        isReady
        isDone={false}
        onAct={() => void act()}
        onClose={onClose}
      />
    </Stack>
  )
}
