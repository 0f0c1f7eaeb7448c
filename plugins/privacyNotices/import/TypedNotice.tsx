import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useId, type ClipboardEvent} from 'react'

import {useStudioText} from '../locale/useStudioText.js'
import {ChooseFile} from '../optOuts/ChooseFile.js'
import {useFocusOnMount} from '../pane/useFocusOnMount.js'

const accepted = '.txt,.html,.htm,.md,.markdown,text/plain,text/html,text/markdown'

/**
 * Where a notice is pasted, or its file chosen. What is copied from a page comes with its headings,
 * lists and links, where the browser hands them over.
 */
export function TypedNotice({
  typed,
  isReady,
  isReading,
  isBack,
  onTyped,
  onRead,
}: {
  /** Outlives a look at what was read in it. */
  readonly typed: string
  readonly isReady: boolean
  readonly isReading: boolean
  /** Back from a look, the focus is on the text again. */
  readonly isBack: boolean
  readonly onTyped: (typed: string) => void
  readonly onRead: (input: string, name?: string) => void
}) {
  const text = useStudioText()
  const id = useId()
  const field = useFocusOnMount<HTMLTextAreaElement>(isBack)
  const isIdle = isReady && !isReading
  const paste = (event: ClipboardEvent): void => {
    const page = event.clipboardData.getData('text/html')
    if (!isReady || page.trim() === '' || typed.trim() !== '') return
    event.preventDefault()
    onRead(page, 'pasted.html')
  }
  const open = (file: File): void => {
    void file.text().then((content) => onRead(content, file.name))
  }
  return (
    <Stack gap={4}>
      <ChooseFile
        label={text('import.file')}
        accept={accepted}
        isDisabled={!isIdle}
        onFile={open}
      />
      <Stack gap={3}>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {text('import.paste')}
        </Text>
        <TextArea
          ref={field}
          id={id}
          rows={10}
          fontSize={1}
          value={typed}
          onPaste={paste}
          onChange={({currentTarget}) => onTyped(currentTarget.value)}
        />
      </Stack>
      <Flex gap={3} align="center" justify="flex-end">
        <Text size={1} muted role="status">
          {isReading ? text('import.reading') : ''}
        </Text>
        <Button
          tone="primary"
          fontSize={1}
          padding={3}
          text={text('import.read')}
          disabled={!isIdle || typed.trim() === ''}
          loading={isReading}
          onClick={() => onRead(typed)}
          data-testid="read-notice"
        />
      </Flex>
    </Stack>
  )
}
