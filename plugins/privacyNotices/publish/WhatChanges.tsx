import {Box, Card} from '@sanity/ui'
import {useMemo} from 'react'

import {diffNotices} from '../../../core/diff/diffNotices.js'
import {isAlike} from '../../../core/diff/hasVisibleChange.js'
import type {ComposedDraft, Examination} from '../examine/examineNotice.js'
import {ComparisonFrame} from '../versions/ComparisonFrame.js'
import {ChangeList} from './ChangeList.js'

/**
 * What publishing changes, as readers are shown it; what no sentence shows, such as the wording of
 * the version line, as a list.
 */
export function WhatChanges({
  examination,
  draft,
}: {
  readonly examination: Examination
  readonly draft: ComposedDraft
}) {
  const {latestText, accentColor} = examination
  const {resolved, changes} = draft
  const isCompared = useMemo(
    () => latestText !== undefined && !isAlike(diffNotices(latestText, resolved)),
    [latestText, resolved],
  )
  if (!latestText || !isCompared) return <ChangeList changes={changes} />
  return (
    <Card radius={2} border overflow="hidden">
      <Box style={{height: '18rem', resize: 'vertical', overflow: 'hidden'}}>
        <ComparisonFrame before={latestText} after={resolved} accentColor={accentColor} />
      </Box>
    </Card>
  )
}
