import {Box, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {usePaneRouter, type UserComponent} from 'sanity/structure'
import * as z from 'zod'

import {findingCounts, type FindingCounts} from '../../../core/checks/findingCounts.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {LinkLine, LinkList} from '../usage/LinkList.js'
import type {NoticeRecord} from '../usage/noticeRecord.js'
import {useOverview} from '../usage/useUsage.js'
import {findingsNow} from './findingsNow.js'

const optionsSchema = z.object({groupId: z.string()})

/** The list "Checks" of a group: every notice of every brand with how much is wrong with it. */
export const ChecksOverview: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const {ChildLink} = usePaneRouter()
  const overview = useOverview()
  const read = overview.state === 'read' ? overview.value : undefined
  const counted = useMemo(
    () =>
      (read?.notices ?? [])
        .filter((record) => record.groupId === groupId)
        .map((record) => ({record, counts: countsOf(record, read?.facts.drafts.facts, text)}))
        .toSorted((one, other) => weight(other.counts) - weight(one.counts)),
    [read, groupId, text],
  )
  if (overview.state === 'loading') return <UnreadPane />
  if (overview.state === 'failed') {
    return <UnreadPane failure={text('usage.failed', {message: overview.message})} />
  }
  return (
    <Box padding={3} data-testid="checks-overview">
      <Stack gap={4}>
        <Text size={1} muted>
          {text('checks.overview')}
        </Text>
        <LinkList radius={2} border overflow="hidden">
          {counted.map(({record, counts}) => (
            <ChildLink key={record.noticeId} childId={record.noticeId}>
              <LinkLine
                title={`${record.brandName}: ${record.title} (${record.language})`}
                subtitle={countsInWords(counts, text)}
              />
            </ChildLink>
          ))}
        </LinkList>
      </Stack>
    </Box>
  )
}

function countsOf(
  {draft}: NoticeRecord,
  facts: NoticeFacts | undefined,
  {language}: StudioText,
): FindingCounts {
  if (!draft || !facts) return {error: 0, warning: 0, advice: 0}
  const findings = findingsNow(draft.notice, draft.preview.resolved, facts, language)
  return findingCounts(findings, draft.notice.dismissals ?? [])
}

function weight({error, warning, advice}: FindingCounts): number {
  return error * 1_000_000 + warning * 1000 + advice
}

function countsInWords(counts: FindingCounts, text: StudioText): string {
  const said = (['error', 'warning', 'advice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text(`checks.counted.${severity}`, {count: counts[severity]}))
  return said.length > 0 ? said.join(' · ') : text('checks.clean')
}
