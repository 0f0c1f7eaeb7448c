import {Card, Flex, Radio, Stack, Text, TextArea} from '@sanity/ui'

import type {ComposedDraft} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {kindsToChoose, needsReason, type ChosenKind} from './kindWords.js'

/**
 * Chooses the kind of a change. Raising it is free; lowering it takes a reason, and the privacy
 * lead's confirmation where there is one.
 */
export function KindChoice({
  proposal,
  kind,
  reason,
  hasPrivacyLeads,
  onKind,
  onReason,
}: {
  readonly proposal: ComposedDraft['proposal']
  readonly kind: ChosenKind | undefined
  readonly reason: string
  readonly hasPrivacyLeads: boolean
  readonly onKind: (kind: ChosenKind) => void
  readonly onReason: (reason: string) => void
}) {
  const text = useStudioText()
  return (
    <Stack gap={4}>
      {kindsToChoose(proposal.kind).map((choice) => (
        <Flex key={choice} as="label" gap={3} align="flex-start">
          <Radio
            name="kind"
            checked={choice === kind}
            onChange={() => onKind(choice)}
            value={choice}
          />
          <Stack gap={2} flex={1}>
            <Text size={1} weight="medium">
              {choice === proposal.kind
                ? text('publish.proposed', {kind: text(`kind.${choice}.title`)})
                : text(`kind.${choice}.title`)}
            </Text>
            <Text size={1} muted>
              {choice === proposal.kind && proposal.reasons.length > 0
                ? proposal.reasons.join('. ')
                : text(`kind.${choice}.meaning`)}
            </Text>
          </Stack>
        </Flex>
      ))}
      {needsReason(proposal.kind, kind) ? (
        <Card tone="caution" padding={3} radius={2} border data-testid="lower-kind">
          <Stack gap={3}>
            <Text as="label" size={1} weight="semibold" htmlFor="lower-reason">
              {text('publish.lowerReason')}
            </Text>
            <TextArea
              id="lower-reason"
              rows={2}
              fontSize={1}
              value={reason}
              required
              onChange={({currentTarget}) => onReason(currentTarget.value)}
            />
            <Text size={1}>
              {text(hasPrivacyLeads ? 'publish.lowerConfirmed' : 'publish.lowerKept')}
            </Text>
          </Stack>
        </Card>
      ) : null}
    </Stack>
  )
}
