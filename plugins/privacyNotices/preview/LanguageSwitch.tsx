import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {languageNames} from '../../../core/language.js'
import type {StudioText} from '../locale/studioText.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LanguageStanding} from './languageStandings.js'

/** Chooses the language to look at, and says how far each translation is. */
export function LanguageSwitch({
  standings,
  shownId,
  onShow,
}: {
  readonly standings: readonly LanguageStanding[]
  readonly shownId: string
  readonly onShow: (noticeId: string) => void
}) {
  const text = useStudioText()
  if (standings.length < 2) return null
  return (
    <Card
      borderTop
      paddingX={3}
      paddingY={2}
      role="group"
      aria-label={text('preview.languages')}
      data-testid="preview-languages"
    >
      <Stack gap={2}>
        <Flex gap={1} wrap="wrap">
          {standings.map(({language, noticeId}) => (
            <Button
              key={language}
              mode="bleed"
              fontSize={1}
              padding={2}
              text={languageNames[language]}
              lang={language}
              disabled={noticeId === undefined}
              selected={noticeId === shownId}
              aria-pressed={noticeId === shownId}
              onClick={() => noticeId !== undefined && onShow(noticeId)}
            />
          ))}
        </Flex>
        <Text size={1} muted>
          {standings.map((one) => standingOf(one, standings, text)).join(' · ')}
        </Text>
      </Stack>
    </Card>
  )
}

function standingOf(
  {language, noticeId, version, follows, isBehind}: LanguageStanding,
  standings: readonly LanguageStanding[],
  text: StudioText,
): string {
  const names = {language: languageNames[language]}
  if (noticeId === undefined) return text('preview.language.missing', names)
  if (version === undefined) return text('preview.language.noVersion', names)
  const prevailing = standings.find(({isPrevailing}) => isPrevailing)
  if (follows === undefined || !prevailing) {
    return text('preview.language.version', {...names, version})
  }
  const values = {...names, version, follows, prevailing: languageNames[prevailing.language]}
  return isBehind
    ? text('preview.language.behind', {...values, newest: prevailing.version ?? follows})
    : text('preview.language.follows', values)
}
