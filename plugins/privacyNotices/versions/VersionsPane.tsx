import {Box, Button, Card, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {StartChangeButton} from '../change/StartChangeButton.js'
import {Problem} from '../desk/Problem.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {StandingCard} from '../preview/StandingCard.js'
import {CompareVersions, type ComparedSides} from './CompareVersions.js'
import {ScheduleActions} from './ScheduleActions.js'
import {VerifyChain} from './VerifyChain.js'
import {VersionTimeline} from './VersionTimeline.js'

/**
 * The pane "Versions" beside a notice's form: what sites show, showed and will show, any two of
 * them compared, the proof of each, and what can be done about what is announced.
 */
export const VersionsPane: UserViewComponent = ({document, documentId}) => {
  const text = useStudioText()
  const [isComparing, setIsComparing] = useState(false)
  const [sides, setSides] = useState<ComparedSides>()
  const {examination, failure} = useExamination(documentId, document.displayed)
  if (failure) {
    return (
      <Box padding={3}>
        <Problem message={text('preview.failed', {reason: failure})} />
      </Box>
    )
  }
  if (!examination) return <UnreadPane />
  const compare = (chosen: ComparedSides): void => {
    setSides(chosen)
    setIsComparing(true)
  }
  const views = [
    ['versions.timeline', false],
    ['versions.compare', true],
  ] as const
  return (
    <Flex direction="column" height="fill" data-testid="notice-versions">
      <Box padding={3} style={{flex: 'none'}}>
        <StandingCard examination={examination}>
          <StartChangeButton examination={examination} />
        </StandingCard>
      </Box>
      <Card borderTop borderBottom paddingX={3} paddingY={2}>
        <Flex gap={1} role="group" aria-label={text('preview.views')} wrap="wrap">
          {views.map(([key, isOfComparing]) => (
            <Button
              key={key}
              mode="bleed"
              fontSize={1}
              padding={2}
              text={text(key)}
              selected={isComparing === isOfComparing}
              aria-pressed={isComparing === isOfComparing}
              onClick={() => setIsComparing(isOfComparing)}
            />
          ))}
        </Flex>
      </Card>
      {isComparing ? (
        <CompareVersions examination={examination} sides={sides} onChoose={setSides} />
      ) : (
        <Box flex={1} overflow="auto" padding={3} style={{minHeight: 0}}>
          <Stack gap={4}>
            <ScheduleActions examination={examination} />
            <VersionTimeline examination={examination} onCompare={compare} />
            <VerifyChain examination={examination} />
          </Stack>
        </Box>
      )}
    </Flex>
  )
}
