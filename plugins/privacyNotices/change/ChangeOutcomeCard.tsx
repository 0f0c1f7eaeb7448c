import {Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import type {ChangeReading} from '../content/changeReading.js'
import {dayInWords} from '../examine/standingWords.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'

/** What became of a published change notice: the versions it made, or why it made none. */
export function ChangeOutcomeCard({reading}: {readonly reading: ChangeReading}) {
  const text = useStudioText()
  if (reading.versions.length > 0) {
    return (
      <Card tone="positive" padding={3} radius={2} border data-testid="change-stamped">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('change.made', {count: reading.versions.length})}
          </Text>
          {reading.versions.map((version) => (
            <Text key={version._id} size={1}>
              <IntentLink intent="edit" params={{id: version._id, type: 'noticeVersion'}}>
                {text('change.versionOf', {
                  brand: brandNamed(reading, version.brand),
                  version: version.version,
                })}
              </IntentLink>
              {whenInWords(reading, version, text)}
            </Text>
          ))}
        </Stack>
      </Card>
    )
  }
  if (!reading.published) {
    return <Line text={text('change.undecided')} />
  }
  const {outcome} = reading
  if (outcome?.state === 'refused') {
    return (
      <Card tone="critical" padding={3} radius={2} border data-testid="change-refused">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {text('change.refused')}
          </Text>
          {outcome.reasons.map((reason) => (
            <Text key={reason} size={1}>
              {reason}
            </Text>
          ))}
          <Text size={1} muted>
            {text('change.mend')}
          </Text>
        </Stack>
      </Card>
    )
  }
  return <Line text={text('change.making')} />
}

function Line({text}: {readonly text: string}) {
  return (
    <Card padding={3} radius={2} border data-testid="change-pending">
      <Text size={1}>{text}</Text>
    </Card>
  )
}

function brandNamed(reading: ChangeReading, slug: string): string {
  return reading.brands.find((brand) => brand.slug === slug)?.name ?? slug
}

function whenInWords(
  reading: ChangeReading,
  version: {readonly brand: string; readonly effectiveAt: string},
  text: StudioText,
): string {
  const brand = reading.brands.find(({slug}) => slug === version.brand)
  const day = dayInWords(version.effectiveAt, brand?.timeZone ?? 'Europe/Oslo', text)
  const isUpcoming = new Date(version.effectiveAt) > new Date(reading.now)
  return text(isUpcoming ? 'change.upcomingFrom' : 'change.inForceSince', {day})
}
