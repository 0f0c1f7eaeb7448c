import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {correctionAnswer, correctionPreview, type CorrectionPreview} from '../desk/deskAnswers.js'
import {Problem} from '../desk/Problem.js'
import {useDesk} from '../desk/useDesk.js'
import type {Examination} from '../examine/examineNotice.js'
import {dayInWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {ComparisonBody} from './ComparisonFrame.js'
import {DialogEnd} from './DialogEnd.js'
import {ReplacementRows, emptyReplacement, usedReplacements} from './ReplacementRows.js'
import {scheduleSteps} from './scheduleSteps.js'

/** Replaces words in the text that sites show while another text is announced: looked at first. */
export function CorrectText({
  examination,
  onClose,
}: {
  readonly examination: Examination
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const {noticeId, versions, now, timeZone, accentColor} = examination
  const {inForce} = scheduleSteps(versions, now)
  const looking = useDesk('correctText', correctionPreview)
  const doing = useDesk('correctText', correctionAnswer)
  const [rows, setRows] = useState([emptyReplacement()])
  const [seen, setSeen] = useState<CorrectionPreview>()
  const [done, setDone] = useState<readonly {version: number; effectiveAt: string}[]>()
  // What the editor saw stays the version that is corrected, whatever happens meanwhile.
  const [version] = useState(inForce?.version)
  const replacements = usedReplacements(rows)
  if (version === undefined) return <Text size={1}>{text('callOff.nothing')}</Text>

  const look = async (): Promise<void> => {
    setSeen(await looking.ask({noticeId, version, replacements, isPreview: true}))
  }
  const act = async (): Promise<void> => {
    const answer = await doing.ask({noticeId, version, replacements, isPreview: false})
    setDone(answer?.versions)
  }
  return (
    <Stack gap={4} data-testid="correct-dialog">
      {done ? (
        <Card tone="positive" padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {text('correct.done')}
            </Text>
            {done.map((made) => (
              <Text key={made.version} size={1}>
                {text('versions.option', {
                  version: made.version,
                  day: dayInWords(made.effectiveAt, timeZone, text),
                })}
              </Text>
            ))}
          </Stack>
        </Card>
      ) : (
        <>
          <Text size={1}>{text('correct.what', {version})}</Text>
          <ReplacementRows
            rows={rows}
            onChange={(changed) => {
              setRows(changed)
              setSeen(undefined)
            }}
          />
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              text={text('correct.preview')}
              disabled={replacements.length === 0 || looking.isAsking}
              loading={looking.isAsking}
              onClick={() => void look()}
              data-testid="preview-correction"
            />
          </Flex>
          {seen ? (
            <>
              <Text size={1}>
                {text('correct.occurrences', {count: seen.occurrences})}{' '}
                {text('correct.again', {versions: seen.restamped.join(', ')})}
              </Text>
              <Card border radius={2}>
                <Box style={{height: '16rem'}}>
                  <ComparisonBody
                    body={seen.comparison}
                    language={versions[0]?.language ?? 'nb'}
                    accentColor={accentColor}
                  />
                </Box>
              </Card>
            </>
          ) : null}
        </>
      )}
      <Problem message={doing.problem ?? looking.problem} />
      <DialogEnd
        action={text('correct.confirm')}
        desk={doing}
        isReady={seen !== undefined}
        isDone={done !== undefined}
        onAct={() => void act()}
        onClose={onClose}
      />
    </Stack>
  )
}
