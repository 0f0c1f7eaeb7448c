import {Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import type {Examination} from '../examine/examineNotice.js'
import {factName, factTypeTitle} from '../examine/factDocuments.js'
import {useExamination} from '../examine/useExamination.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'

/** One notice of a change notice: what would become a version, and what would not be part of it. */
export function ChangedNoticeCard({noticeId}: {readonly noticeId: string}) {
  const text = useStudioText()
  const {examination} = useExamination(noticeId, undefined)
  if (!examination) {
    return (
      <Card padding={3} radius={2} border>
        <Text size={1} muted>
          {text('change.reading')}
        </Text>
      </Card>
    )
  }
  const warnings = warningsFor(examination, text)
  const sites = sitesOf(examination)
  return (
    <Card
      padding={3}
      radius={2}
      border
      tone={warnings.length > 0 ? 'caution' : 'default'}
      data-testid="changed-notice"
    >
      <Stack gap={3}>
        <Flex gap={2} wrap="wrap">
          <Text size={1} weight="semibold">
            {examination.brandName}: {examination.title}
          </Text>
          <Text size={1} muted>
            <IntentLink intent="edit" params={{id: noticeId, type: 'privacyNotice'}}>
              {text('change.openNotice')}
            </IntentLink>
          </Text>
        </Flex>
        <Text size={1}>{comingVersion(examination, text)}</Text>
        {sites.length > 0 ? (
          <Text size={1} muted>
            {text('change.sites', {sites: sites.join(', ')})}
          </Text>
        ) : null}
        {'reasons' in examination.standing
          ? examination.standing.reasons.map((reason) => (
              <Text key={reason} size={1} muted>
                {reason}
              </Text>
            ))
          : null}
        {warnings.map((warning) => (
          <Text key={warning} size={1}>
            {warning}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

function comingVersion({standing, latestVersion = 0}: Examination, text: StudioText): string {
  return standing.state === 'same'
    ? text('change.sameAs', {version: latestVersion})
    : text('change.becomes', {version: latestVersion + 1})
}

/** Where readers see the notice: the sites of its brand. */
function sitesOf({draft, facts}: Examination): readonly string[] {
  const brandId = draft?.notice.brand._ref
  return facts.brands.find(({_id}) => _id === brandId)?.domains ?? []
}

/** What an editor may think is part of the change and is not, because it is not published. */
export function warningsFor(
  examination: Pick<Examination, 'hasDraft' | 'unpublished' | 'facts' | 'standing'>,
  text: StudioText,
): string[] {
  const {hasDraft, unpublished, facts, standing} = examination
  return [
    ...(standing.state === 'unpublished' ? [text('change.noticeUnpublished')] : []),
    ...(standing.state === 'retired' ? [text('standing.retiredDetail')] : []),
    ...(standing.state === 'incomplete' ? [text('change.noticeIncomplete')] : []),
    ...(hasDraft ? [text('change.noticeEdits')] : []),
    ...unpublished.map((fact) =>
      text('change.factEdits', {
        type: factTypeTitle(fact._type, 1, text),
        name: factName(fact, facts, text),
      }),
    ),
  ]
}
