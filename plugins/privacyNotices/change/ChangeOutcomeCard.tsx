import {Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import type {ChangeReading} from '../content/changeReading.js'
import {dayInWords} from '../examine/standingWords.js'

/** What became of a published change notice: the versions it stamped, or why it stamped none. */
export function ChangeOutcomeCard({reading}: {readonly reading: ChangeReading}) {
  if (reading.versions.length > 0) {
    return (
      <Card tone="positive" padding={3} radius={2} border data-testid="change-stamped">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {reading.versions.length === 1
              ? 'One version is stamped'
              : `${reading.versions.length} versions are stamped`}
          </Text>
          {reading.versions.map((version) => (
            <Text key={version._id} size={1}>
              <IntentLink intent="edit" params={{id: version._id, type: 'noticeVersion'}}>
                {brandNamed(reading, version.brand)}, version {version.version}
              </IntentLink>
              {whenInWords(reading, version)}
            </Text>
          ))}
        </Stack>
      </Card>
    )
  }
  if (!reading.published) {
    return <Line text="Not published yet: nothing has been decided, and nobody has been told." />
  }
  const {outcome} = reading
  if (outcome?.state === 'refused') {
    return (
      <Card tone="critical" padding={3} radius={2} border data-testid="change-refused">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            Nothing was stamped.
          </Text>
          {outcome.reasons.map((reason) => (
            <Text key={reason} size={1}>
              {reason}
            </Text>
          ))}
          <Text size={1} muted>
            Mend it and publish the change notice again.
          </Text>
        </Stack>
      </Card>
    )
  }
  return <Line text="Published. The versions are being stamped." />
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
): string {
  const brand = reading.brands.find(({slug}) => slug === version.brand)
  const day = dayInWords(version.effectiveAt, brand?.timeZone ?? 'Europe/Oslo')
  return new Date(version.effectiveAt) > new Date(reading.now)
    ? `, upcoming from ${day}`
    : `, in force since ${day}`
}
