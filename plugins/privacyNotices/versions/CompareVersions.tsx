import {MoonIcon} from '@sanity/icons/Moon'
import {SunIcon} from '@sanity/icons/Sun'
import {Box, Button, Card, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {useColorSchemeValue} from 'sanity'

import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {Scheme} from '../preview/previewPage.js'
import {ChooseSide} from './ChooseSide.js'
import {ComparisonFrame} from './ComparisonFrame.js'
import {useComparedTexts} from './useComparedTexts.js'

/** A version by its number, or what is published and no version yet. */
export type Side = number | 'published'

export interface ComparedSides {
  readonly from: Side
  readonly to: Side
}

/** Any two versions of a notice laid together, or a version and what is published. */
export function CompareVersions({
  examination,
  sides,
  onChoose,
}: {
  readonly examination: Examination
  readonly sides: ComparedSides | undefined
  readonly onChoose: (sides: ComparedSides) => void
}) {
  const text = useStudioText()
  const studioScheme = useColorSchemeValue()
  const [scheme, setScheme] = useState<Scheme>(studioScheme)
  const shown = sides ?? newestStep(examination)
  const texts = useComparedTexts(examination, shown)
  if (!shown) {
    return (
      <Box padding={3}>
        <Card padding={3} radius={2} border>
          <Text size={1}>{text('versions.nothingToCompare')}</Text>
        </Card>
      </Box>
    )
  }
  return (
    <>
      <Card borderBottom paddingX={3} paddingY={2}>
        <Flex gap={2} align="center" wrap="wrap">
          {(['from', 'to'] as const).map((side) => (
            <ChooseSide
              key={side}
              label={text(`versions.${side}`)}
              examination={examination}
              value={shown[side]}
              onChoose={(chosen) => onChoose({...shown, [side]: chosen})}
            />
          ))}
          <Box flex={1} />
          <Flex gap={1}>
            {(['light', 'dark'] as const).map((one) => (
              <Button
                key={one}
                mode="bleed"
                fontSize={1}
                padding={2}
                icon={one === 'light' ? SunIcon : MoonIcon}
                title={text(`preview.scheme.${one}`)}
                aria-label={text(`preview.scheme.${one}`)}
                aria-pressed={scheme === one}
                selected={scheme === one}
                onClick={() => setScheme(one)}
              />
            ))}
          </Flex>
        </Flex>
      </Card>
      <Box flex={1} style={{minHeight: 0}}>
        {texts ? (
          <ComparisonFrame
            before={texts.before}
            after={texts.after}
            accentColor={examination.accentColor}
            scheme={scheme}
          />
        ) : null}
      </Box>
    </>
  )
}

/** What one looks for first: what is published against the latest version, else the last step. */
function newestStep({versions, standing}: Examination): ComparedSides | undefined {
  const [latest, before] = versions
  if (!latest) return undefined
  if (standing.state === 'differs' || standing.state === 'waiting') {
    return {from: latest.version, to: 'published'}
  }
  return before ? {from: before.version, to: latest.version} : undefined
}
