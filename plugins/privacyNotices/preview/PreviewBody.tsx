import {Box, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo, useState, type ReactNode} from 'react'
import {useColorSchemeValue} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import type {BothFacts} from '../content/openStudioContent.js'
import type {Examination} from '../examine/examineNotice.js'
import {factName} from '../examine/factDocuments.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FactLinks} from './FactLinks.js'
import type {FactMark} from './markFacts.js'
import {MarkLegend} from './MarkLegend.js'
import {NoticeFrame} from './NoticeFrame.js'
import {PlainText} from './PlainText.js'
import {previewMarkup, previewNotice} from './previewMarkup.js'
import {PreviewToolbar, type PreviewChoice} from './PreviewToolbar.js'
import {ProblemList} from './ProblemList.js'
import {UnpublishedFacts} from './UnpublishedFacts.js'
import {useMarkedNotice} from './useMarkedNotice.js'

/** The page, the facts in it, its plain text or what it lacks; a marked fact opens its document. */
export function PreviewBody({
  examination,
  both,
}: {
  readonly examination: Examination
  readonly both: BothFacts | undefined
}) {
  const text = useStudioText()
  const {handleEditReference} = usePaneRouter()
  const scheme = useColorSchemeValue()
  const [choice, setChoice] = useState<PreviewChoice>({view: 'page', width: 'pane', scheme})
  const {draft, problems, facts, unpublished, accentColor} = examination
  const marked = useMarkedNotice(examination, both)
  const titleOf = useCallback(
    ({kind, fact}: FactMark) =>
      fact
        ? text(`preview.mark.${kind}`, {fact: factName(fact, facts, text)})
        : text('preview.mark.unfilledHere'),
    [text, facts],
  )
  const notice = useMemo(() => draft && previewNotice(examination, draft), [examination, draft])
  const markup = useMemo(
    () =>
      notice && marked
        ? previewMarkup(notice, marked, {accentColor, scheme: choice.scheme, titleOf})
        : undefined,
    [notice, marked, accentColor, choice.scheme, titleOf],
  )
  const marks = marked?.marks ?? []
  const openFact = (index: number): void => {
    const fact = marks[index]?.fact
    if (!fact) return
    const {_id: id, _type: type} = fact
    handleEditReference({id, type, parentRefPath: [], template: {id: type}})
  }
  const toFill = problems.length
  const view = choice.view === 'toFill' && toFill === 0 ? 'page' : choice.view
  const views: Record<PreviewChoice['view'], ReactNode> = {
    page: markup ? (
      <NoticeFrame
        markup={markup}
        title={text('preview.title')}
        width={choice.width}
        scheme={choice.scheme}
        onFact={openFact}
      />
    ) : (
      <Box padding={4}>
        <Text size={1} muted>
          {text('preview.nothing')}
        </Text>
      </Box>
    ),
    facts: (
      <Stack padding={3} gap={4}>
        <UnpublishedFacts examination={examination} />
        <FactLinks shown={draft?.factsShown ?? []} unpublished={unpublished} facts={facts} />
      </Stack>
    ),
    plainText: notice ? <PlainText notice={notice} /> : null,
    toFill: (
      <Box padding={3}>
        <ProblemList problems={problems} facts={facts} />
      </Box>
    ),
  }
  const hasEdits = examination.hasDraft && draft?.contentHash !== examination.publishedHash
  return (
    <>
      <PreviewToolbar
        choice={{...choice, view}}
        counts={{facts: draft?.factsShown.length ?? 0, toFill}}
        onChoose={setChoice}
      />
      <Box flex={1} overflow={view === 'page' ? 'hidden' : 'auto'} style={{minHeight: 0}}>
        {views[view]}
      </Box>
      <MarkLegend marks={marks} hasEdits={hasEdits} />
    </>
  )
}
