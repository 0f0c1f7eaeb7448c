import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import type {Language} from '../../../core/language.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {RecordTable} from './RecordTable.js'
import {RecordTools} from './RecordTools.js'
import {useRecord} from './useRecord.js'

/** The pane beside a controller's form: its record of processing as it stands, and as files. */
export const RecordOfProcessing: UserViewComponent = ({documentId}) => {
  const text = useStudioText()
  const [language, setLanguage] = useState<Language>()
  const shown = useRecord(documentId.replace(/^drafts\./, ''), language)
  if (shown.state === 'loading') return <UnreadPane />
  if (shown.state !== 'read') {
    const isNone = shown.state === 'none'
    return (
      <Box padding={3}>
        <Card tone={isNone ? 'default' : 'critical'} padding={3} radius={2} border>
          <Text size={1}>
            {isNone ? text('record.noController') : text('record.failed', {reason: shown.message})}
          </Text>
        </Card>
      </Box>
    )
  }
  const {record, readAt} = shown
  return (
    <Flex direction="column" height="fill" data-testid="record-of-processing">
      <Stack gap={3} padding={3} style={{flex: 'none'}}>
        <RecordTools record={record} readAt={readAt} onLanguage={setLanguage} />
      </Stack>
      <Box flex={1} overflow="auto">
        <RecordTable record={record} />
      </Box>
    </Flex>
  )
}
