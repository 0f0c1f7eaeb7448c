import {Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {useStudioText} from '../locale/useStudioText.js'
import {factLabel} from './factLabel.js'
import {LinkLine, LinkList} from './LinkList.js'
import type {FactUse} from './usesInFacts.js'

/** The other facts that use a fact, and as what. */
export function FactUses({
  uses,
  facts,
}: {
  readonly uses: readonly FactUse[]
  readonly facts: NoticeFacts
}) {
  const text = useStudioText()
  const {ReferenceChildLink} = usePaneRouter()
  if (uses.length === 0) return null
  const byRole = Map.groupBy(uses, ({role}) => role)
  return (
    <Stack gap={4} data-testid="fact-in-facts">
      <Text size={1} weight="semibold">
        {text('usage.inFacts')} ({uses.length})
      </Text>
      {[...byRole].map(([role, inRole]) => (
        <Stack key={role} gap={3}>
          <Text size={1} muted>
            {text(role)}
          </Text>
          <LinkList radius={2} border overflow="hidden">
            {inRole.map(({fact}) => (
              <ReferenceChildLink
                key={fact._id}
                documentId={fact._id}
                documentType={fact._type}
                parentRefPath={[]}
              >
                <LinkLine title={factLabel(fact, facts)} />
              </ReferenceChildLink>
            ))}
          </LinkList>
        </Stack>
      ))}
    </Stack>
  )
}
