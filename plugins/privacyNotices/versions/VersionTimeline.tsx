import {Card, Stack, Text} from '@sanity/ui'

import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {ComparedSides} from './CompareVersions.js'
import {VersionCard} from './VersionCard.js'
import {versionMarks} from './versionMarks.js'

/** Every version of a notice, newest first. */
export function VersionTimeline({
  examination,
  onCompare,
}: {
  readonly examination: Examination
  readonly onCompare: (sides: ComparedSides) => void
}) {
  const text = useStudioText()
  const {versions, now, timeZone} = examination
  const marks = versionMarks(versions, now)
  if (versions.length === 0) {
    return (
      <Card padding={3} radius={2} border>
        <Text size={1}>{text('versions.none')}</Text>
      </Card>
    )
  }
  return (
    <Stack as="ol" gap={3} data-testid="version-timeline" style={{listStyle: 'none', padding: 0}}>
      {versions.map((version, index) => (
        <VersionCard
          key={version.version}
          version={version}
          mark={marks.get(version.version) ?? 'earlier'}
          previous={versions[index + 1]?.version}
          timeZone={timeZone}
          onCompare={onCompare}
        />
      ))}
    </Stack>
  )
}
