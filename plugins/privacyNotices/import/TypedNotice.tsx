import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState, type ClipboardEvent} from 'react'

import {useStudioText} from '../locale/useStudioText.js'
import {ChooseFile} from '../optOuts/ChooseFile.js'

const accepted = '.txt,.html,.htm,.md,.markdown,text/plain,text/html,text/markdown'

/**
 * Where a notice is pasted, or its file chosen. What is copied from a page comes with its headings,
 * lists and links, where the browser hands them over.
 */
export function TypedNotice({
  isReady,
  onRead,
}: {
  readonly isReady: boolean
  readonly onRead: (input: string, name?: string) => void
}) {
  const text = useStudioText()
  const id = useId()
  const [input, setInput] = useState('')
  const paste = (event: ClipboardEvent): void => {
    const page = event.clipboardData.getData('text/html')
    if (!isReady || page.trim() === '' || input.trim() !== '') return
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
        isDisabled={!isReady}
        onFile={open}
      />
      <Stack gap={3}>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {text('import.paste')}
        </Text>
        <TextArea
          id={id}
          rows={10}
          fontSize={1}
          value={input}
          onPaste={paste}
          onChange={({currentTarget}) => setInput(currentTarget.value)}
        />
      </Stack>
      <Flex justify="flex-end">
        <Button
          tone="primary"
          fontSize={1}
          padding={3}
          text={text('import.read')}
          disabled={!isReady || input.trim() === ''}
          onClick={() => onRead(input)}
          data-testid="read-notice"
        />
      </Flex>
    </Stack>
  )
}
