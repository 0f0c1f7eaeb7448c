import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'

import {useStudioText} from '../locale/useStudioText.js'
import {useFocusOnMount} from '../pane/useFocusOnMount.js'

/** Asks why a finding is none: the reason stands with the notice for whoever looks next. */
export function DismissForm({
  onDismiss,
  onCancel,
}: {
  readonly onDismiss: (reason: string) => void
  readonly onCancel: () => void
}) {
  const text = useStudioText()
  const id = useId()
  const field = useFocusOnMount<HTMLInputElement>()
  const [reason, setReason] = useState('')
  return (
    <form
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onDismiss(reason.trim())
      }}
    >
      <Stack gap={3}>
        <Text as="label" size={1} htmlFor={id}>
          {text('checks.why')}
        </Text>
        <TextInput
          ref={field}
          id={id}
          fontSize={1}
          value={reason}
          onChange={({currentTarget}) => setReason(currentTarget.value)}
        />
        <Flex gap={2}>
          <Button
            type="submit"
            fontSize={1}
            padding={2}
            text={text('checks.dismissConfirm')}
            disabled={reason.trim() === ''}
          />
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={text('publish.cancel')}
            onClick={onCancel}
          />
        </Flex>
      </Stack>
    </form>
  )
}
