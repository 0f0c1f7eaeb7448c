import {Box, Card, Flex, Spinner, Text} from '@sanity/ui'
import {useState} from 'react'
import {getDraftId, useCurrentUser, useSyncState, useValidationStatus} from 'sanity'
import {useRouter} from 'sanity/router'

import {startChangeNotice} from '../change/startChangeNotice.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import type {Examination} from '../examine/examineNotice.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DecisionForm, type Decision} from './DecisionForm.js'
import {PublishedMessage} from './PublishedMessage.js'
import {publishTogether} from './publishTogether.js'

/**
 * The dialog behind "Prepare and publish": the decision first, then what became of it.
 *
 * What is written is the hash of the text on the screen, so that the stamp can tell whether the
 * editor saw what is stamped.
 */
export function PreparePublishing({
  noticeId,
  displayed,
  onClose,
}: {
  readonly noticeId: string
  readonly displayed: unknown
  readonly onClose: () => void
}) {
  const {client} = useStudioContent()
  const text = useStudioText()
  const router = useRouter()
  const user = useCurrentUser()
  const {examination, failure} = useExamination(noticeId, displayed)
  const {isSyncing} = useSyncState(noticeId, 'privacyNotice')
  // Under the published id Sanity judges what is published already, and not what is about to be.
  const {validation} = useValidationStatus(getDraftId(noticeId), 'privacyNotice', true)
  const [published, setPublished] = useState<{contentHash: string; versionBefore: number}>()
  const [isWorking, setIsWorking] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  if (failure) return <Refusal text={failure} />
  if (!examination) return <Waiting />
  if (published) {
    return <PublishedMessage examination={examination} {...published} onClose={onClose} />
  }
  const {draft} = examination
  if (!draft) return <Refusal text={text('publish.unfinished')} />
  const errors = validation.filter(({level}) => level === 'error')
  const isStop = ({path}: (typeof errors)[number]): boolean =>
    path.length === 1 && path[0] === 'next'
  const missing = [
    ...errors.filter((each) => !isStop(each)).map(({message}) => message),
    ...examination.problems.map(({message}) => message),
  ]
  const stop = errors.find(isStop)?.message

  async function publish(decision: Decision): Promise<void> {
    if (!draft || !examination) return
    setIsWorking(true)
    setRefusal(undefined)
    const {contentHash} = draft
    const summary = decision.summary.trim()
    try {
      const next = {
        ...(decision.kind ? {kind: decision.kind} : {}),
        ...(decision.reason === undefined ? {} : {reason: decision.reason}),
        ...(decision.despite === undefined ? {} : {despite: decision.despite}),
        ...(summary === '' ? {} : {summary}),
        contentHash,
      }
      await client.action(publishTogether(noticeId, next, examination.unpublished))
      if (decision.hasChangeNotice) {
        const id = await startChangeNotice(client, examination, contentHash, summary, text)
        onClose()
        router.navigateIntent('edit', {id, type: 'changeNotice'})
        return
      }
      setPublished({contentHash, versionBefore: examination.latestVersion ?? 0})
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <DecisionForm
      examination={examination}
      draft={draft}
      missing={missing}
      stop={stop}
      isLead={isLead(examination, user?.email)}
      refusal={refusal}
      isWaiting={isSyncing || isWorking}
      onDecide={(decision) => void publish(decision)}
      onCancel={onClose}
    />
  )
}

/** Who may publish in spite of errors: a privacy lead, or anybody where the group names none. */
function isLead({privacyLeads}: Examination, email: string | undefined): boolean {
  if (privacyLeads.length === 0) return true
  return privacyLeads.some((lead) => lead.toLowerCase() === email?.toLowerCase())
}

function Waiting() {
  return (
    <Flex align="center" justify="center" padding={5}>
      <Spinner muted />
    </Flex>
  )
}

function Refusal({text}: {readonly text: string}) {
  return (
    <Box padding={4}>
      <Card tone="critical" padding={3} radius={2} border>
        <Text size={1}>{text}</Text>
      </Card>
    </Box>
  )
}
