import {Box, Card, Stack, Text} from '@sanity/ui'
import {useMemo, useRef, type RefObject} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {findingRows, type SortedFindings} from '../../../core/checks/findingRows.js'
import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {UnreadPane} from '../pane/UnreadPane.js'
import {BetweenList} from './BetweenList.js'
import {DismissedFindings} from './DismissedFindings.js'
import {FindingList} from './FindingList.js'
import {FoldedFindings} from './FoldedFindings.js'
import {useFindings} from './useFindings.js'
import {useGroupFindings} from './useGroupFindings.js'
import {useLanguageFindings} from './useLanguageFindings.js'
import {useNoticeEdits} from './useNoticeEdits.js'

/**
 * The pane "Checks" beside a notice's form: what is wrong with the text on the screen, what harms
 * readers most first, and where it does not fit the other notices of its group. It follows while
 * somebody types.
 */
export const ChecksPane: UserViewComponent = ({document, documentId}) => {
  const text = useStudioText()
  const {examination, failure} = useExamination(documentId, document.displayed)
  const draft = examination?.draft
  const ofText = useFindings(examination, text.language)
  const ofLanguage = useLanguageFindings(draft?.resolved, text.language)
  const ofGroup = useGroupFindings(documentId, examination, text.language)
  const edits = useNoticeEdits(documentId)
  const tally = useRef<HTMLDivElement>(null)
  const sorted = useMemo(
    () => findingRows([...ofText, ...ofGroup.here, ...ofLanguage], draft?.notice.dismissals ?? []),
    [ofText, ofGroup, ofLanguage, draft],
  )
  if (failure) return <UnreadPane failure={text('preview.failed', {reason: failure})} />
  if (!examination) return <UnreadPane />
  if (!draft) {
    return (
      <Box padding={4}>
        <Text size={1} muted>
          {text('checks.nothing')}
        </Text>
      </Box>
    )
  }
  // Once what was pressed has gone: the count says what is left.
  const onSettled = (): void => {
    requestAnimationFrame(() => tally.current?.focus())
  }
  const actions = {notice: draft.notice, edits, onSettled}
  return (
    <Box padding={4} overflow="auto" style={{height: '100%'}} data-testid="notice-checks">
      <Stack gap={5} style={{maxWidth: '46rem'}}>
        <Tally sorted={sorted} shown={tally} />
        <FindingList title={text('checks.first')} rows={sorted.first} actions={actions} />
        <FindingList
          title={text(sorted.first.length > 0 ? 'checks.rest' : 'checks.all')}
          rows={sorted.rest}
          actions={actions}
        />
        <FoldedFindings rows={sorted.language} actions={actions} />
        <DismissedFindings dismissed={sorted.dismissed} edits={edits} onSettled={onSettled} />
        {ofGroup.elsewhere.length > 0 ? (
          <BetweenList
            title={text('checks.elsewhere')}
            lead={text('checks.elsewhere.lead')}
            rows={ofGroup.elsewhere}
          />
        ) : null}
        <Text size={0} muted>
          {text('checks.foot')}
        </Text>
      </Stack>
    </Box>
  )
}

function Tally({
  sorted: {first, rest, language},
  shown,
}: {
  readonly sorted: SortedFindings
  readonly shown: RefObject<HTMLDivElement | null>
}) {
  const text = useStudioText()
  const count = first.length + rest.length
  const isClean = count + language.length === 0
  return (
    <Card
      ref={shown}
      tabIndex={-1}
      tone={isClean ? 'positive' : 'default'}
      padding={3}
      radius={2}
      border
      role="status"
      data-testid="checks-tally"
    >
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {isClean ? text('checks.clean') : text('checks.count', {count})}
        </Text>
        {isClean ? <Text size={1}>{text('checks.cleanNext')}</Text> : null}
      </Stack>
    </Card>
  )
}
