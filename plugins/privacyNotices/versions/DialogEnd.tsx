import {Button, Flex} from '@sanity/ui'
import {useEffect, useRef} from 'react'

import type {DeskState} from '../desk/useDesk.js'
import {useStudioText} from '../locale/useStudioText.js'

/** The last line of a dialog that asks the functions for something: cancel or do it; then close. */
export function DialogEnd({
  action,
  tone = 'primary',
  desk,
  isReady,
  isDone,
  onAct,
  onClose,
}: {
  readonly action: string
  readonly tone?: 'primary' | 'critical'
  readonly desk: Pick<DeskState, 'isAsking'>
  readonly isReady: boolean
  readonly isDone: boolean
  readonly onAct: () => void
  readonly onClose: () => void
}) {
  const text = useStudioText()
  const closer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isDone) closer.current?.focus()
  }, [isDone])
  return (
    <Flex gap={2} justify="flex-end" wrap="wrap">
      <Button
        ref={closer}
        mode={isDone ? 'default' : 'bleed'}
        fontSize={1}
        text={text(isDone ? 'publish.close' : 'publish.cancel')}
        onClick={onClose}
      />
      {isDone ? null : (
        <Button
          tone={tone}
          fontSize={1}
          text={action}
          disabled={!isReady || desk.isAsking}
          loading={desk.isAsking}
          onClick={onAct}
          data-testid="confirm-step"
        />
      )}
    </Flex>
  )
}
