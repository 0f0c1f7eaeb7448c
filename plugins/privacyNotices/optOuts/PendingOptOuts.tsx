import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Box, Card, Flex, Heading, Stack, Text} from '@sanity/ui'

import type {OptOutList} from '../../../core/optOut/optOut.js'
import {instantWords} from '../../../core/words/dateWords.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import {leftWords, type NamedSender} from './leftWords.js'
import {standingTones, type PendingEntry} from './pendingEntries.js'

const shownAtMost = 20

/** What has not reached every list: how old it is, which list is missing, and why. */
export function PendingOptOuts({
  pending,
  brands,
  timeZone,
}: {
  readonly pending: readonly PendingEntry[]
  readonly brands: readonly NamedSender[]
  readonly timeZone: string
}) {
  const text = useStudioText()
  if (pending.length === 0) {
    return (
      <Card tone="positive" padding={3} radius={2} border data-testid="opt-outs-settled">
        <Flex gap={3} align="center">
          <Text size={1}>
            <CheckmarkCircleIcon />
          </Text>
          <Text size={1}>{text('optOuts.settled')}</Text>
        </Flex>
      </Card>
    )
  }
  const shown = pending.slice(0, shownAtMost)
  const more = pending.length - shown.length
  return (
    <Stack gap={3} data-testid="opt-outs-pending">
      <Heading as="h2" size={0}>
        {text('optOuts.pendingTitle', {count: pending.length})}
      </Heading>
      <Text size={1} muted>
        {text('optOuts.pendingDetails')}
      </Text>
      {shown.map(({entry, standing, hours}) => (
        <Card
          key={entry._id}
          tone={standingTones[standing]}
          padding={3}
          radius={2}
          border
          data-testid={`pending-${standing}`}
        >
          <Stack gap={3}>
            <Flex gap={2} align="center" wrap="wrap">
              <Box flex={1} style={{minWidth: '12rem'}}>
                <Text size={1} weight="medium">
                  {leftWords(entry, brands, text).line}
                </Text>
              </Box>
              {/* No badge: on a red card its words have too little contrast. */}
              <Text size={1} weight={standing === 'waiting' ? 'regular' : 'semibold'}>
                {ageWords(hours, text)} · {text(`optOuts.standing.${standing}`)}
              </Text>
            </Flex>
            {entry.pending.map((list) => (
              <Text key={list._key} size={1} muted>
                {listLine(list, timeZone, text)}
              </Text>
            ))}
          </Stack>
        </Card>
      ))}
      {more > 0 ? (
        <Text size={1} muted>
          {text('optOuts.more', {count: more})}
        </Text>
      ) : null}
    </Stack>
  )
}

function ageWords(hours: number, text: StudioText): string {
  if (hours < 1) return text('optOuts.age.fresh')
  return hours < 72
    ? text('optOuts.age.hours', {count: hours})
    : text('optOuts.age.days', {count: Math.floor(hours / 24)})
}

/** Which list it is, how often it was told, and what it said. */
function listLine(list: OptOutList, timeZone: string, text: StudioText): string {
  const where = list.target
    ? `${text(`optOuts.list.${list.list}`)} (${list.target})`
    : text('optOuts.list.unnamed')
  const tried =
    list.attempts === 0
      ? text('optOuts.notTried')
      : text('optOuts.attempts', {count: list.attempts})
  const last = list.lastAttemptAt
    ? [text('optOuts.lastTried', {at: instantWords(text.language, list.lastAttemptAt, timeZone)})]
    : []
  const reason = list.error ? ` ${text('optOuts.reason', {reason: list.error})}.` : ''
  return `${where}: ${[tried, ...last].join(', ')}.${reason}`
}
