import {UploadIcon} from '@sanity/icons/Upload'
import {Card, Flex, Text} from '@sanity/ui'
import {useId, useState, type DragEvent} from 'react'
import {styled} from 'styled-components'

/** The browser's own control stays in the page, so that keys and screen readers reach it. */
const Drop = styled(Card)`
  position: relative;
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  input:disabled {
    cursor: default;
  }
  &:focus-within {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }
`

/** A place to choose a file or drop it on. */
export function ChooseFile({
  label,
  accept = '.csv,.txt,text/csv',
  isDisabled,
  onFile,
}: {
  readonly label: string
  /** The kinds of files, as the browser's control takes them. */
  readonly accept?: string
  readonly isDisabled: boolean
  readonly onFile: (file: File) => void
}) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null): void => {
    setIsOver(false)
    const file = files?.[0]
    if (file && !isDisabled) onFile(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    take(event.dataTransfer.files)
  }
  return (
    <Drop
      padding={5}
      radius={2}
      border
      tone={isOver ? 'primary' : 'transparent'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Flex gap={3} align="center" justify="center">
        <Text size={1} muted>
          <UploadIcon />
        </Text>
        <Text size={1} as="label" htmlFor={id}>
          {label}
        </Text>
      </Flex>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        onChange={({currentTarget}) => {
          take(currentTarget.files)
          // The same file, mended meanwhile, can be chosen once more.
          currentTarget.value = ''
        }}
      />
    </Drop>
  )
}
