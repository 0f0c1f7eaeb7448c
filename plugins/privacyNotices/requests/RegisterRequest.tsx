import {AddIcon} from '@sanity/icons/Add'
import {Box, Button, Dialog} from '@sanity/ui'
import {useState} from 'react'

import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from '../optOuts/ledgerReading.js'
import {useReturnFocus} from '../pane/useReturnFocus.js'
import {RegisterForm} from './RegisterForm.js'
import {emptyRequest, type TypedRequest} from './typedRequest.js'

/**
 * "Register a request": for what came otherwise than through the page.
 *
 * What was typed stands in this component alone, and outlives a dialog closed by mistake: only
 * "Cancel" and a registration throw it away.
 */
export function RegisterRequest({
  brands,
  today,
}: {
  readonly brands: readonly LedgerBrand[]
  readonly today: string
}) {
  const text = useStudioText()
  const [isOpen, setIsOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  const [kept, setKept] = useState<TypedRequest>()
  if (brands.length === 0) return null
  const forget = (): void => {
    setKept(undefined)
    setIsOpen(false)
  }
  return (
    <>
      <Button
        ref={opener}
        mode="ghost"
        fontSize={1}
        padding={3}
        icon={AddIcon}
        text={`${text('register.action')}…`}
        onClick={() => setIsOpen(true)}
        data-testid="register-request"
      />
      {isOpen ? (
        <Dialog
          id="register-request-dialog"
          header={text('register.action')}
          width={1}
          animate
          onClose={() => setIsOpen(false)}
        >
          <Box padding={4}>
            <RegisterForm
              typed={kept ?? emptyRequest(brands, today)}
              brands={brands}
              today={today}
              onTyped={setKept}
              onRegistered={() => setKept(undefined)}
              onClose={forget}
            />
          </Box>
        </Dialog>
      ) : null}
    </>
  )
}
