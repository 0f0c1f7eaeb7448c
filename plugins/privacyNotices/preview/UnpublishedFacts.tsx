import {Card, Stack, Text} from '@sanity/ui'

import type {Examination} from '../examine/examineNotice.js'
import {factName, factTypeTitle} from '../examine/factDocuments.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Names the facts that the notice shows as drafts: nobody else sees them like that yet. */
export function UnpublishedFacts({examination}: {readonly examination: Examination}) {
  const text = useStudioText()
  const {unpublished, facts} = examination
  if (unpublished.length === 0) return null
  return (
    <Card tone="caution" padding={3} radius={2} border data-testid="unpublished-facts">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {text('preview.unpublished', {count: unpublished.length})}
        </Text>
        {unpublished.map((fact) => (
          <Text key={fact._id} size={1}>
            {factTypeTitle(fact._type, 1, text)}: {factName(fact, facts, text)}
          </Text>
        ))}
        <Text size={1} muted>
          {text('preview.unpublished.together')}
        </Text>
      </Stack>
    </Card>
  )
}
