import {Box, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'

import {StartChangeButton} from '../change/StartChangeButton.js'
import type {Examination} from '../examine/examineNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogButton} from '../publish/DialogButton.js'
import {hasSomethingToPublish} from '../publish/hasSomethingToPublish.js'
import {PreparePublishing} from '../publish/PreparePublishing.js'
import {StandingCard} from './StandingCard.js'

/** How the shown notice stands, with what can be done about it; another language is opened first. */
export function PreviewHead({
  examination,
  displayed,
  isOpenInForm,
}: {
  readonly examination: Examination
  readonly displayed: unknown
  readonly isOpenInForm: boolean
}) {
  const {ReferenceChildLink} = usePaneRouter()
  const text = useStudioText()
  return (
    <Box padding={3} style={{maxHeight: '40%', overflow: 'auto', flex: 'none'}}>
      <StandingCard examination={examination}>
        {isOpenInForm ? (
          <>
            <StartChangeButton examination={examination} />
            <DialogButton
              name="prepare-and-publish"
              header={text('publish.action')}
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
          </>
        ) : (
          <Text size={1}>
            <ReferenceChildLink
              documentId={examination.noticeId}
              documentType="privacyNotice"
              parentRefPath={[]}
            >
              {text('preview.language.open')}
            </ReferenceChildLink>
          </Text>
        )}
      </StandingCard>
    </Box>
  )
}
