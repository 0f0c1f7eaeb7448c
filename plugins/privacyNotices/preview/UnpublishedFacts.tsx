import {Card, Stack, Text} from '@sanity/ui'

import type {Examination} from '../examine/examineNotice.js'
import {factName, factTypeTitles} from '../examine/factDocuments.js'

/** Names the facts that the notice shows as drafts: nobody else sees them like that yet. */
export function UnpublishedFacts({examination}: {readonly examination: Examination}) {
  const {unpublished, facts} = examination
  if (unpublished.length === 0) return null
  return (
    <Card tone="caution" padding={3} radius={2} border data-testid="unpublished-facts">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {unpublished.length === 1
            ? 'This notice shows a fact that is not published'
            : `This notice shows ${unpublished.length} facts that are not published`}
        </Text>
        {unpublished.map((fact) => (
          <Text key={fact._id} size={1}>
            {factTypeTitles[fact._type]}: {factName(fact, facts)}
          </Text>
        ))}
        <Text size={1} muted>
          “Prepare and publish” publishes them together with the notice.
        </Text>
      </Stack>
    </Card>
  )
}
