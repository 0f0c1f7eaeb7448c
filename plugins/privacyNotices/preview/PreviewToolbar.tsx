import {DesktopIcon} from '@sanity/icons/Desktop'
import {ExpandIcon} from '@sanity/icons/Expand'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {MoonIcon} from '@sanity/icons/Moon'
import {SunIcon} from '@sanity/icons/Sun'
import {Box, Button, Card, Flex} from '@sanity/ui'
import type {ComponentType} from 'react'

import type {StudioKey} from '../locale/parts.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {FrameWidth} from './NoticeFrame.js'
import type {Scheme} from './previewPage.js'

export const previewViews = ['page', 'facts', 'plainText', 'toFill'] as const
export type PreviewView = (typeof previewViews)[number]

/** What the pane shows, and on which device. */
export interface PreviewChoice {
  readonly view: PreviewView
  readonly width: FrameWidth
  readonly scheme: Scheme
}

const widths: readonly (readonly [FrameWidth, ComponentType])[] = [
  ['pane', ExpandIcon],
  ['phone', MobileDeviceIcon],
  ['desktop', DesktopIcon],
]

const schemes: readonly (readonly [Scheme, ComponentType])[] = [
  ['light', SunIcon],
  ['dark', MoonIcon],
]

/** Chooses what the pane shows. Nothing in it comes and goes, so that the page below stays put. */
export function PreviewToolbar({
  choice,
  counts,
  onChoose,
}: {
  readonly choice: PreviewChoice
  readonly counts: Readonly<Record<'facts' | 'toFill', number>>
  readonly onChoose: (choice: PreviewChoice) => void
}) {
  const text = useStudioText()
  const icon = (key: StudioKey, Icon: ComponentType, isChosen: boolean, next: PreviewChoice) => (
    <Button
      key={key}
      mode="bleed"
      fontSize={1}
      padding={2}
      icon={Icon}
      title={text(key)}
      aria-label={text(key)}
      aria-pressed={isChosen}
      selected={isChosen}
      onClick={() => onChoose(next)}
    />
  )
  return (
    <Card borderTop borderBottom paddingX={3} paddingY={2}>
      <Flex gap={3} align="center" wrap="wrap">
        <Box flex={1}>
          <Flex gap={1} role="group" aria-label={text('preview.views')} wrap="wrap">
            {previewViews.map((view) => (
              <Button
                key={view}
                mode="bleed"
                fontSize={1}
                padding={2}
                tone={view === 'toFill' && counts.toFill > 0 ? 'critical' : 'default'}
                disabled={view === 'toFill' && counts.toFill === 0}
                text={text(`preview.${view}`, {
                  count: view === 'facts' || view === 'toFill' ? counts[view] : 0,
                })}
                selected={choice.view === view}
                aria-pressed={choice.view === view}
                onClick={() => onChoose({...choice, view})}
              />
            ))}
          </Flex>
        </Box>
        {choice.view === 'page' ? (
          <Flex gap={1} role="group" aria-label={text('preview.width')}>
            {widths.map(([width, Icon]) =>
              icon(`preview.width.${width}`, Icon, choice.width === width, {...choice, width}),
            )}
            {schemes.map(([scheme, Icon]) =>
              icon(`preview.scheme.${scheme}`, Icon, choice.scheme === scheme, {
                ...choice,
                scheme,
              }),
            )}
          </Flex>
        ) : null}
      </Flex>
    </Card>
  )
}
