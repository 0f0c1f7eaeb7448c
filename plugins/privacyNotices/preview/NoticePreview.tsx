import {Box, Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {StartChangeButton} from '../change/StartChangeButton.js'
import type {Examination} from '../examine/examineNotice.js'
import {useExamination} from '../examine/useExamination.js'
import {DialogButton} from '../publish/DialogButton.js'
import {hasSomethingToPublish} from '../publish/hasSomethingToPublish.js'
import {PreparePublishing} from '../publish/PreparePublishing.js'
import {FactLinks} from './FactLinks.js'
import {NoticeFrame} from './NoticeFrame.js'
import {previewMarkup} from './previewMarkup.js'
import {ProblemList} from './ProblemList.js'
import {StandingCard} from './StandingCard.js'
import {UnpublishedFacts} from './UnpublishedFacts.js'

/**
 * The pane beside a notice's form: how it stands, what is missing, and the page as readers would
 * get it if everything on the screen were published.
 */
export const NoticePreview: UserViewComponent = ({document, documentId}) => {
  const {examination, failure} = useExamination(documentId, document.displayed)
  if (failure) return <Message tone="critical" text={`The preview could not be made: ${failure}`} />
  if (!examination) {
    return (
      <Flex align="center" justify="center" height="fill">
        <Spinner muted />
      </Flex>
    )
  }
  return <Preview examination={examination} displayed={document.displayed} />
}

function Preview({
  examination,
  displayed,
}: {
  readonly examination: Examination
  readonly displayed: unknown
}) {
  const [view, setView] = useState<'page' | 'facts'>('page')
  const {draft} = examination
  const markup = previewMarkup(examination)
  return (
    <Flex direction="column" height="fill" data-testid="notice-preview">
      <Stack gap={2} padding={3} style={{maxHeight: '45%', overflow: 'auto', flex: 'none'}}>
        <StandingCard examination={examination}>
          <StartChangeButton examination={examination} />
          <DialogButton
            name="prepare-and-publish"
            header="Prepare and publish"
            isNeeded={hasSomethingToPublish(examination)}
          >
            {(close) => (
              <PreparePublishing
                noticeId={examination.noticeId}
                displayed={displayed}
                onClose={close}
              />
            )}
          </DialogButton>
        </StandingCard>
        <ProblemList problems={examination.problems} facts={examination.facts} />
        <UnpublishedFacts examination={examination} />
      </Stack>
      <Card borderTop borderBottom paddingX={3} paddingY={2}>
        <Flex gap={1}>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text="Page"
            selected={view === 'page'}
            onClick={() => setView('page')}
          />
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={`Facts in this notice${draft ? ` (${draft.factsShown.length})` : ''}`}
            selected={view === 'facts'}
            onClick={() => setView('facts')}
          />
        </Flex>
      </Card>
      <Box flex={1} overflow="auto">
        {view === 'facts' && draft ? (
          <Box padding={3}>
            <FactLinks
              shown={draft.factsShown}
              unpublished={examination.unpublished}
              facts={examination.facts}
            />
          </Box>
        ) : markup ? (
          <NoticeFrame markup={markup} title="Preview of the notice" />
        ) : (
          <Message
            tone="default"
            text="The page appears here when the notice has a brand and a language."
          />
        )}
      </Box>
    </Flex>
  )
}

function Message({tone, text}: {readonly tone: 'critical' | 'default'; readonly text: string}) {
  return (
    <Box padding={3}>
      <Card tone={tone} padding={3} radius={2} border>
        <Text size={1}>{text}</Text>
      </Card>
    </Box>
  )
}
