import {Box, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {usePaneRouter, type UserComponent} from 'sanity/structure'
import * as z from 'zod'

import type {FindingCounts} from '../../../core/checks/findingCounts.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {LinkLine, LinkList} from '../usage/LinkList.js'
import {noticeName} from '../usage/noticeName.js'
import {useOverview} from '../usage/useUsage.js'
import {BetweenList} from './BetweenList.js'
import {groupChecks, type GroupChecks} from './groupChecks.js'

const optionsSchema = z.object({groupId: z.string()})

const nothing: GroupChecks = {notices: [], between: []}

/**
 * The list "Checks" of a group: every notice of every brand with how much is wrong with it, and what
 * is wrong between them.
 */
export const ChecksOverview: UserComponent = ({options}) => {
  const {groupId} = optionsSchema.parse(options)
  const text = useStudioText()
  const {ChildLink} = usePaneRouter()
  const overview = useOverview()
  const read = overview.state === 'read' ? overview.value : undefined
  const {notices, between} = useMemo(
    () => (read ? groupChecks(read, groupId, text.language) : nothing),
    [read, groupId, text],
  )
  if (overview.state === 'loading') return <UnreadPane />
  if (overview.state === 'failed') {
    return <UnreadPane failure={text('usage.failed', {message: overview.message})} />
  }
  return (
    <Box padding={3} data-testid="checks-overview">
      <Stack gap={5}>
        <Stack gap={4}>
          <Text size={1} muted>
            {text(notices.length > 0 ? 'checks.overview' : 'checks.noNotices')}
          </Text>
          {notices.length > 0 ? (
            <LinkList radius={2} border overflow="hidden">
              {notices.map(({record, counts}) => (
                <ChildLink key={record.noticeId} childId={record.noticeId}>
                  <LinkLine title={noticeName(record)} subtitle={countsInWords(counts, text)} />
                </ChildLink>
              ))}
            </LinkList>
          ) : null}
        </Stack>
        {notices.length > 0 ? (
          <BetweenList
            title={text('checks.between')}
            lead={text(leadKey(notices.length, between.length))}
            rows={between}
          />
        ) : null}
      </Stack>
    </Box>
  )
}

function leadKey(notices: number, findings: number) {
  if (findings > 0) return 'checks.between.lead'
  return notices > 1 ? 'checks.between.none' : 'checks.between.one'
}

function countsInWords(counts: FindingCounts, text: StudioText): string {
  const said = (['error', 'warning', 'advice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text(`checks.counted.${severity}`, {count: counts[severity]}))
  return said.length > 0 ? said.join(' · ') : text('checks.clean')
}
