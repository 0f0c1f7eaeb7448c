import {Button, Flex, Stack} from '@sanity/ui'
import {useId, useState} from 'react'

import type {FindingRow} from '../../../core/checks/findingRows.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {FindingActions} from './FindingCard.js'
import {FindingList} from './FindingList.js'

/** Slips of the pen, behind their count: they never stand before what harms readers. */
export function FoldedFindings({
  rows,
  actions,
}: {
  readonly rows: readonly FindingRow[]
  readonly actions: FindingActions
}) {
  const text = useStudioText()
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  if (rows.length === 0) return null
  return (
    <Stack gap={3}>
      <Flex>
        <Button
          mode="ghost"
          fontSize={1}
          text={text('checks.language', {count: rows.length})}
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => setIsShown(!isShown)}
        />
      </Flex>
      <div id={id} hidden={!isShown}>
        {isShown ? (
          <FindingList title={text('checks.languageTitle')} rows={rows} actions={actions} />
        ) : null}
      </div>
    </Stack>
  )
}
