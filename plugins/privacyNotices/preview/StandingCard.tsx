import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {useStudioContent} from '../content/StudioContentLayout.js'
import type {Examination} from '../examine/examineNotice.js'
import {standingWords} from '../examine/standingWords.js'
import {useStudioText} from '../locale/useStudioText.js'

/** Says in one line how the notice stands against what its sites show. */
export function StandingCard({
  examination,
  children,
}: {
  readonly examination: Examination
  readonly children?: ReactNode
}) {
  const text = useStudioText()
  const {functionsOrigin} = useStudioContent()
  const {draft} = examination
  const siteAddress =
    functionsOrigin && draft
      ? `${functionsOrigin}/api/notices/${draft.resolved.brand}?notice=${draft.resolved.notice}&lang=${draft.resolved.language}&format=html`
      : undefined
  const words = standingWords(examination.standing, examination.timeZone, text)
  return (
    <Card tone={words.tone} padding={3} radius={2} border data-testid="notice-standing">
      <Flex align="center" gap={3} wrap="wrap" style={{minHeight: '2.5rem'}}>
        <Stack gap={3} flex={1} style={{minWidth: '14rem'}}>
          <Text size={1} weight="semibold" data-testid="notice-standing-line">
            {words.line}
          </Text>
          {words.details.map((detail) => (
            <Text key={detail} size={1} muted>
              {detail}
            </Text>
          ))}
          {siteAddress && examination.latestVersion ? (
            <Text size={1} muted>
              <a href={siteAddress} target="_blank" rel="noreferrer">
                {text('preview.siteNow')}
              </a>
            </Text>
          ) : null}
        </Stack>
        {children}
      </Flex>
    </Card>
  )
}
