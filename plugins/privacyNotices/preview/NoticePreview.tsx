import {Box, Card, Flex, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {LanguageSwitch} from './LanguageSwitch.js'
import {PreviewBody} from './PreviewBody.js'
import {PreviewHead} from './PreviewHead.js'
import {useLanguageStandings} from './useLanguageStandings.js'

/**
 * The pane beside a notice's form: how it stands, what is missing, and the page as readers would
 * get it if everything on the screen were published, in each of the brand's languages.
 */
export const NoticePreview: UserViewComponent = ({document, documentId}) => {
  const text = useStudioText()
  const content = useStudioContent()
  const [chosenId, setChosenId] = useState<string>()
  const shownId = chosenId ?? documentId
  const displayed = shownId === documentId ? document.displayed : undefined
  const cell = useCell(useMemo(() => content.notice(shownId), [content, shownId]))
  const {examination, failure} = useExamination(shownId, displayed)
  const both = cell.state === 'read' ? cell.value.facts : undefined
  const brand = examination?.facts.brands.find(
    ({_id}) => _id === examination.draft?.notice.brand._ref,
  )
  const standings = useLanguageStandings(
    brand,
    examination?.draft?.notice.slug.current,
    cell.state === 'read' ? cell.value.reading : undefined,
  )
  if (failure) {
    return (
      <Box padding={3}>
        <Card tone="critical" padding={3} radius={2} border>
          <Text size={1}>{text('preview.failed', {reason: failure})}</Text>
        </Card>
      </Box>
    )
  }
  if (!examination) return <UnreadPane />
  return (
    <Flex direction="column" height="fill" data-testid="notice-preview">
      <PreviewHead
        examination={examination}
        displayed={displayed}
        isOpenInForm={shownId === documentId}
      />
      <LanguageSwitch standings={standings} shownId={shownId} onShow={setChosenId} />
      <PreviewBody examination={examination} both={both} />
    </Flex>
  )
}
