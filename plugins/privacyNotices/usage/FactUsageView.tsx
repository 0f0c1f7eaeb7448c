import {Box, Card, Stack, Text} from '@sanity/ui'
import type {UserViewComponent} from 'sanity/structure'

import type {factListOf} from '../../../core/compose/replaceFact.js'
import type {StudioKey} from '../locale/parts.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {touchedByDraft, usesInNotices} from './factUsage.js'
import {FactUses} from './FactUses.js'
import {NoticeUses} from './NoticeUses.js'
import {OwnWordings} from './OwnWordings.js'
import {TouchedNotices} from './TouchedNotices.js'
import {usesInFacts} from './usesInFacts.js'
import {useFactSightings} from './useUsage.js'

/**
 * The pane beside a fact's form: which notices show it, on their sites already or only as drafts,
 * which other facts use it, and what publishing it would do.
 */
export const FactUsageView: UserViewComponent = ({documentId, schemaType}) => {
  const text = useStudioText()
  const reading = useFactSightings(documentId)
  if (reading.state === 'loading') return <UnreadPane />
  if (reading.state === 'failed') {
    return (
      <Box padding={3}>
        <Card tone="critical" padding={3} radius={2} border>
          <Text size={1}>{text('usage.failed', {message: reading.message})}</Text>
        </Card>
      </Box>
    )
  }
  const {overview} = reading.value
  const {drafts} = overview.facts
  const inNotices = usesInNotices(documentId, reading.value)
  const isClause = schemaType.name === 'clause'
  const inFacts = usesInFacts(documentId, drafts.facts).filter(
    ({role}) => !isClause || role !== 'usage.role.ownWording',
  )
  const advice = adviceKeys[schemaType.name]
  const unfinished = drafts.problems.find((problem) => problem.documentId === documentId)
  return (
    <Box padding={3} data-testid="fact-usage">
      <Stack gap={5}>
        {unfinished?.field ? (
          <Card tone="caution" padding={3} radius={2} border>
            <Text size={1}>{text('usage.unfinished', {field: unfinished.field})}</Text>
          </Card>
        ) : null}
        <TouchedNotices touched={touchedByDraft(documentId, overview)} overview={overview} />
        {inNotices.length > 0 ? (
          <NoticeUses uses={inNotices} />
        ) : (
          <Card padding={3} radius={2} border data-testid="fact-unused">
            <Stack gap={3}>
              <Text size={1} weight="semibold">
                {text('usage.unusedTitle')}
              </Text>
              {advice ? (
                <Text size={1} muted>
                  {text(advice)}
                </Text>
              ) : null}
            </Stack>
          </Card>
        )}
        {isClause ? <OwnWordings clauseId={documentId} facts={drafts.facts} /> : null}
        <FactUses uses={inFacts} facts={drafts.facts} />
      </Stack>
    </Box>
  )
}

const adviceKeys: Readonly<Record<string, StudioKey>> = {
  organisation: 'usage.unused.organisation',
  processingPurpose: 'usage.unused.processingPurpose',
  processorAgreement: 'usage.unused.processorAgreement',
  cookie: 'usage.unused.cookie',
  clause: 'usage.unused.clause',
  brand: 'usage.unused.brand',
  brandGroup: 'usage.unused.brandGroup',
} satisfies Record<keyof typeof factListOf, StudioKey>
