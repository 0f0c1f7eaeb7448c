import {Badge, Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {IntentLink} from 'sanity/router'

import {versionId} from '../../../core/stamp/noticeVersion.js'
import type {ListedVersion} from '../content/noticeReading.js'
import {dayInWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {ComparedSides} from './CompareVersions.js'
import {markLook} from './markLook.js'
import type {VersionMark} from './versionMarks.js'
import {versionNotes} from './versionNotes.js'
import {VersionProof} from './VersionProof.js'

/** One version: its number, dates, kind and summary, how it stands, and its proof when asked for. */
export function VersionCard({
  version,
  mark,
  previous,
  timeZone,
  onCompare,
}: {
  readonly version: ListedVersion
  readonly mark: VersionMark
  /** The number of the version before it. */
  readonly previous: number | undefined
  readonly timeZone: string
  readonly onCompare: (sides: ComparedSides) => void
}) {
  const text = useStudioText()
  const [hasProof, setHasProof] = useState(false)
  const {icon: Icon, tone} = markLook[mark]
  const day = dayInWords(version.effectiveAt, timeZone, text)
  const {version: number} = version
  return (
    <Card
      as="li"
      padding={3}
      radius={2}
      border
      tone={mark === 'inForce' ? 'positive' : 'default'}
      data-testid={`version-${number}`}
    >
      <Stack gap={3}>
        <Flex gap={2} align="center" wrap="wrap">
          <Box flex={1}>
            <Text size={1} weight="semibold">
              {text('versions.number', {version: number})}
            </Text>
          </Box>
          <Text size={1} muted>
            <Icon aria-hidden />
          </Text>
          <Badge tone={tone} fontSize={1} data-testid="version-mark">
            {text(`versions.mark.${mark}`)}
          </Badge>
        </Flex>
        <Text size={1} muted>
          {text(`kind.${version.kind}.title`)} · {text('versions.effective', {day})} ·{' '}
          {text('versions.madeOn', {day: dayInWords(version.stampedAt, timeZone, text)})}
        </Text>
        <Text size={1}>{version.summary}</Text>
        {versionNotes(version, text, timeZone).map((note) => (
          <Text key={note} size={1} muted>
            {note}
          </Text>
        ))}
        <Flex gap={1} wrap="wrap" align="center">
          {previous === undefined ? null : (
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={text('versions.whatChanged')}
              onClick={() => onCompare({from: previous, to: number})}
            />
          )}
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={text('versions.proof')}
            aria-expanded={hasProof}
            selected={hasProof}
            onClick={() => setHasProof(!hasProof)}
          />
          <Box padding={2}>
            <Text size={1}>
              <IntentLink
                intent="edit"
                params={{id: versionId(version, number), type: 'noticeVersion'}}
              >
                {text('versions.open')}
              </IntentLink>
            </Text>
          </Box>
        </Flex>
        {hasProof ? <VersionProof version={version} timeZone={timeZone} /> : null}
      </Stack>
    </Card>
  )
}
