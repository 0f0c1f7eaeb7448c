import {Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import type {Examination} from '../examine/examineNotice.js'
import {factName, factTypeTitles} from '../examine/factDocuments.js'
import {useExamination} from '../examine/useExamination.js'

/** One notice of a change notice: what would be stamped, and what would not be part of it. */
export function ChangedNoticeCard({noticeId}: {readonly noticeId: string}) {
  const {examination} = useExamination(noticeId, undefined)
  if (!examination) {
    return (
      <Card padding={3} radius={2} border>
        <Text size={1} muted>
          Reading the notice …
        </Text>
      </Card>
    )
  }
  const warnings = warningsFor(examination)
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
              Open the notice
            </IntentLink>
          </Text>
        </Flex>
        <Text size={1}>{comingVersion(examination)}</Text>
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

function comingVersion({standing, latestVersion = 0}: Examination): string {
  return standing.state === 'same'
    ? `What is published is the same as version ${latestVersion}.`
    : `Becomes version ${latestVersion + 1}.`
}

/** What an editor may think is part of the change and is not, because it is not published. */
export function warningsFor(
  examination: Pick<Examination, 'hasDraft' | 'unpublished' | 'facts' | 'standing'>,
): string[] {
  const {hasDraft, unpublished, facts, standing} = examination
  return [
    ...(standing.state === 'unpublished' ? ['The notice is not published yet.'] : []),
    ...(standing.state === 'incomplete' ? ['What is published of the notice is incomplete.'] : []),
    ...(hasDraft
      ? ['The notice has edits that are not published: they are no part of this change.']
      : []),
    ...unpublished.map(
      (fact) =>
        `${factTypeTitles[fact._type]} “${factName(fact, facts)}” has edits that are not published: they are no part of this change.`,
    ),
  ]
}
