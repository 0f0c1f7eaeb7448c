import {Card, Flex, Label, Stack, Text} from '@sanity/ui'

import type {ChangeReading} from '../content/changeReading.js'
import {useStudioText} from '../locale/useStudioText.js'
import {deliveryWords, type DeliveryTone} from './deliveryWords.js'
import {segmentOwner} from './segmentOwner.js'
import {isUnderWay, StopMails} from './StopMails.js'

const tones = {
  waits: 'default',
  done: 'positive',
  stopped: 'caution',
  failed: 'critical',
} as const satisfies Record<DeliveryTone, string>

/** How the mails of a published change notice come along, and the button that stops them. */
export function ChangeProgress({reading}: {readonly reading: ChangeReading}) {
  const text = useStudioText()
  const {deliveries, brands, versions, now} = reading
  if (deliveries.length === 0) return null
  const timeZone = brands.find(({slug}) => slug === versions[0]?.brand)?.timeZone ?? 'Europe/Oslo'
  return (
    <Stack gap={3} data-testid="change-progress">
      <Label size={1} muted>
        {text('change.mails')}
      </Label>
      {deliveries.length > 1 ? <Through deliveries={deliveries} /> : null}
      {deliveries.map((delivery) => {
        const words = deliveryWords(delivery, {now: new Date(now), timeZone}, text)
        return (
          <Card
            key={delivery._id}
            tone={tones[words.tone]}
            padding={3}
            radius={2}
            border
            data-testid="delivery"
          >
            <Stack gap={3}>
              <Text size={1} weight="semibold">
                {segmentOwner(delivery.segment, brands)} ({delivery.language})
                {words.about === undefined ? '' : ` · ${words.about}`}
              </Text>
              <Text size={1}>{words.line}</Text>
              {words.details.map((detail) => (
                <Text key={detail} size={1} muted>
                  {detail}
                </Text>
              ))}
            </Stack>
          </Card>
        )
      })}
      <StopMails
        changeNoticeId={deliveries[0]?.changeNoticeId ?? ''}
        isNeeded={deliveries.some(isUnderWay)}
      />
    </Stack>
  )
}

/** How many of several mailings have come to an end. */
function Through({deliveries}: Pick<ChangeReading, 'deliveries'>) {
  const text = useStudioText()
  const total = deliveries.length
  const done = deliveries.filter(({state}) => state === 'sent' || state === 'stopped').length
  const line = text('change.progress', {done, total})
  return (
    <Flex gap={3} align="center" role="status" data-testid="deliveries-through">
      <progress
        value={done}
        max={total}
        aria-label={line}
        style={{flex: 1, accentColor: 'var(--card-link-color)'}}
      />
      <Text size={1}>{line}</Text>
    </Flex>
  )
}
