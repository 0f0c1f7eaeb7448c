import {Card, Flex, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {NoticeProblem} from '../content/readNoticeDraft.js'
import {factDocuments} from '../examine/factDocuments.js'
import {useStudioText} from '../locale/useStudioText.js'

/** What is missing or contradictory, each with the field it is about and a way to its document. */
export function ProblemList({
  problems,
  facts,
}: {
  readonly problems: readonly NoticeProblem[]
  readonly facts: NoticeFacts
}) {
  const text = useStudioText()
  const {ReferenceChildLink} = usePaneRouter()
  if (problems.length === 0) return null
  const types = new Map(factDocuments(facts).map(({_id, _type}) => [_id, _type]))
  return (
    <Card tone="critical" padding={3} radius={2} border data-testid="notice-problems">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {text('preview.problems', {count: problems.length})}
        </Text>
        {problems.map(({message, field, documentId = ''}) => {
          const documentType = types.get(documentId)
          return (
            <Flex key={`${documentId}.${field}.${message}`} gap={2} wrap="wrap">
              <Text size={1}>{message}</Text>
              {documentType ? (
                <Text size={1}>
                  <ReferenceChildLink
                    documentId={documentId}
                    documentType={documentType}
                    parentRefPath={[]}
                  >
                    {text('preview.problems.open')}
                  </ReferenceChildLink>
                </Text>
              ) : null}
            </Flex>
          )
        })}
      </Stack>
    </Card>
  )
}
