import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import {styled} from 'styled-components'

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {
  factName,
  factTypeTitle,
  type FactDocument,
  type FactType,
} from '../examine/factDocuments.js'
import {useStudioText} from '../locale/useStudioText.js'

const order: readonly FactType[] = [
  'brand',
  'organisation',
  'processorAgreement',
  'processingPurpose',
  'cookie',
  'clause',
  'brandGroup',
]

const Links = styled(Card)`
  a {
    display: block;
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  a:focus-visible {
    background: var(--card-muted-bg-color);
  }
  a + a {
    border-top: 1px solid var(--card-border-color);
  }
`

/** Facts by kind, each a link that opens it beside the notice. */
export function FactLinks({
  shown,
  unpublished,
  facts,
}: {
  readonly shown: readonly FactDocument[]
  readonly unpublished: readonly FactDocument[]
  readonly facts: NoticeFacts
}) {
  const text = useStudioText()
  const {ReferenceChildLink} = usePaneRouter()
  const edited = new Set(unpublished.map(({_id}) => _id))
  return (
    <Stack gap={5} data-testid="facts-in-notice">
      {order
        .map((type) => ({
          type,
          documents: shown
            .filter(({_type}) => _type === type)
            .toSorted((a, b) => factName(a, facts, text).localeCompare(factName(b, facts, text))),
        }))
        .filter(({documents}) => documents.length > 0)
        .map(({type, documents}) => (
          <Stack key={type} gap={3}>
            <Text size={1} weight="semibold">
              {factTypeTitle(type, documents.length, text)}
            </Text>
            <Links radius={2} border overflow="hidden">
              {documents.map((fact) => (
                <ReferenceChildLink
                  key={fact._id}
                  documentId={fact._id}
                  documentType={fact._type}
                  parentRefPath={[]}
                >
                  <Flex align="center" gap={2} padding={3}>
                    <Box flex={1}>
                      <Text size={1}>{factName(fact, facts, text)}</Text>
                    </Box>
                    {edited.has(fact._id) ? (
                      <Badge tone="caution">{text('preview.editsNotPublished')}</Badge>
                    ) : null}
                    <Text size={1} muted>
                      <ChevronRightIcon />
                    </Text>
                  </Flex>
                </ReferenceChildLink>
              ))}
            </Links>
          </Stack>
        ))}
    </Stack>
  )
}
