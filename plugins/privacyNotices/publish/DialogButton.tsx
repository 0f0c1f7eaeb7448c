import {Box, Button, Dialog, type ButtonMode, type ButtonTone} from '@sanity/ui'
import {useState, type ReactNode} from 'react'

import {useReturnFocus} from '../pane/useReturnFocus.js'

/** A button that opens a dialog; what is in it can close it. */
export function DialogButton({
  name,
  header,
  isNeeded,
  mode = 'default',
  tone = 'primary',
  width = 1,
  children,
}: {
  /** Names button and dialog for tests and assistive technology. */
  readonly name: string
  readonly header: string
  /** Once open, the dialog stays until it is closed: its last words are about what is done. */
  readonly isNeeded: boolean
  readonly mode?: ButtonMode
  readonly tone?: ButtonTone
  /** As the Studio's dialogs have it: 1 for a question, 2 for two columns. */
  readonly width?: number
  readonly children: (close: () => void) => ReactNode
}) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  const opener = useReturnFocus(isOpen)
  if (!isNeeded && !isOpen) return null
  return (
    <>
      <Button
        ref={opener}
        text={`${header}…`}
        mode={mode}
        tone={tone}
        fontSize={1}
        padding={3}
        onClick={() => setIsOpen(true)}
        data-testid={name}
      />
      {isOpen ? (
        <Dialog id={name} header={header} width={width} animate onClose={close}>
          <Box padding={4}>{children(close)}</Box>
        </Dialog>
      ) : null}
    </>
  )
}
