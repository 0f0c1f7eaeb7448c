import {Badge, Stack, Text} from '@sanity/ui'

import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {LinkLine, LinkList} from '../usage/LinkList.js'
import {noticeName} from '../usage/noticeName.js'
import type {BetweenRow} from './betweenRows.js'
import {findingTones} from './findingTones.js'
import {OpenNotice} from './OpenNotice.js'

/**
 * Findings between notices under a heading: each names the notice that is to be changed and opens it,
 * and says what it is and with which it was compared.
 */
export function BetweenList({
  title,
  lead,
  rows,
}: {
  readonly title: string
  readonly lead: string
  readonly rows: readonly BetweenRow[]
}) {
  const text = useStudioText()
  return (
    <Stack gap={3} data-testid="between-notices">
      <Text as="h3" size={2} weight="semibold">
        {title}
      </Text>
      <Text size={1} muted>
        {lead}
      </Text>
      {rows.length > 0 ? (
        <LinkList radius={2} border overflow="hidden">
          {rows.map((between) => {
            const {row, record} = between
            const {severity} = row.finding
            const badge = <Badge tone={findingTones[severity]}>{text(`checks.${severity}`)}</Badge>
            return (
              <OpenNotice
                key={`${record.noticeId} ${row.cause}`}
                noticeId={record.noticeId}
                finding={row.finding}
              >
                <LinkLine
                  title={noticeName(record)}
                  subtitle={saidOf(between, text)}
                  marks={badge}
                />
              </OpenNotice>
            )
          })}
        </LinkList>
      ) : null}
    </Stack>
  )
}

/** What it is, and which other notice says so. */
function saidOf({row: {finding}, other}: BetweenRow, text: StudioText): string {
  if (!other) return finding.message
  return `${finding.message} ${text('checks.between.compared', {notice: noticeName(other)})}`
}
