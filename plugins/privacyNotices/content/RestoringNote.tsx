import {Card, Text} from '@sanity/ui'

import {instantWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {Cell} from './openCell.js'
import {useCell} from './useCell.js'

const atTheFoot = {position: 'fixed', insetInline: 0, bottom: 0, zIndex: 1000} as const

/** Says, over everything else, that nothing is stamped or mailed while the dataset is restored. */
export function RestoringNote({restoringSince}: {readonly restoringSince: Cell<string | null>}) {
  const text = useStudioText()
  const reading = useCell(restoringSince)
  if (reading.state !== 'read' || reading.value === null) return null
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions()
  const since = instantWords(text.language, reading.value, timeZone)
  return (
    <Card tone="caution" padding={4} borderTop role="status" style={atTheFoot}>
      <Text size={1} weight="medium">
        {text('tool.restoring', {since})}
      </Text>
    </Card>
  )
}
