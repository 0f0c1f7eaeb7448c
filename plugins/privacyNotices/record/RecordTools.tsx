import {DownloadIcon} from '@sanity/icons/Download'
import {Box, Button, Card, Flex, Select, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {isLanguage, languageNames, languages, type Language} from '../../../core/language.js'
import {recordCsv} from '../../../core/record/recordCsv.js'
import {recordFileName} from '../../../core/record/recordFileName.js'
import type {RecordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {askDesk} from '../desk/askDesk.js'
import {saveFile} from '../desk/saveFile.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Language, what is missing, and the files: the CSV is made here, the PDF by the functions. */
export function RecordTools({
  record,
  readAt,
  onLanguage,
}: {
  readonly record: RecordOfProcessing
  readonly readAt: string
  readonly onLanguage: (language: Language) => void
}) {
  const text = useStudioText()
  const {client, functionsOrigin} = useStudioContent()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const {gaps, activities, controller, language} = record

  const saveCsv = (): void => {
    const content = new Blob([recordCsv(record, readAt)], {type: 'text/csv;charset=utf-8'})
    saveFile(content, recordFileName(record, new Date(readAt), 'csv'))
  }
  const savePdf = async (): Promise<void> => {
    if (!functionsOrigin) return
    setIsAsking(true)
    setProblem(undefined)
    try {
      const asked = {controllerId: controller.id, language, format: 'pdf'} as const
      const answer = await askDesk(client, functionsOrigin, 'record', asked)
      if (answer.state === 'answered') {
        saveFile(await answer.response.blob(), recordFileName(record, new Date(readAt), 'pdf'))
      } else if (answer.state === 'refused') {
        setProblem(text('desk.refused', {reason: answer.reason}))
      } else setProblem(text('desk.unreachable'))
    } catch (error) {
      setProblem(text('record.failed', {reason: String(error)}))
    } finally {
      setIsAsking(false)
    }
  }
  return (
    <>
      <Flex gap={2} wrap="wrap" align="center">
        <Box>
          <Select
            fontSize={1}
            padding={2}
            aria-label={text('record.language')}
            value={language}
            onChange={({currentTarget}) => {
              if (isLanguage(currentTarget.value)) onLanguage(currentTarget.value)
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </Select>
        </Box>
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          icon={DownloadIcon}
          text={text('record.downloadCsv')}
          onClick={saveCsv}
        />
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          icon={DownloadIcon}
          text={text('record.downloadPdf')}
          disabled={!functionsOrigin || isAsking}
          loading={isAsking}
          onClick={() => void savePdf()}
        />
      </Flex>
      <Card tone={gaps.length > 0 ? 'caution' : 'positive'} padding={3} radius={2} border>
        <Stack gap={3}>
          <Text size={1} weight="semibold" data-testid="record-gaps">
            {gaps.length > 0 ? text('record.gaps', {count: gaps.length}) : text('record.complete')}
          </Text>
          <Text size={1} muted>
            {text('record.activities', {count: activities.length})} · {text('record.basis')}
          </Text>
          {functionsOrigin ? null : (
            <Text size={1} muted>
              {text('record.noFunctions')}
            </Text>
          )}
        </Stack>
      </Card>
      {problem === undefined ? null : (
        <Card tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
    </>
  )
}
