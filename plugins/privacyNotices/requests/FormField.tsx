import {Box, Stack, Text} from '@sanity/ui'
import {useId, type ReactNode} from 'react'

/** What a field takes over so that its label, help and mistake are read with it. */
export interface FieldProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
  readonly fontSize: 1
}

/** A field of a form with its name, what to write in it, and what is wrong with it. */
export function FormField({
  label,
  help,
  problem,
  children,
}: {
  readonly label: string
  readonly help?: string | undefined
  readonly problem?: string | undefined
  readonly children: (props: FieldProps) => ReactNode
}) {
  const id = useId()
  const described = [...(help ? [`${id}-help`] : []), ...(problem ? [`${id}-problem`] : [])]
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="semibold" htmlFor={id}>
        {label}
      </Text>
      {help ? (
        <Text size={1} muted id={`${id}-help`}>
          {help}
        </Text>
      ) : null}
      <Box>
        {children({
          id,
          'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
          'aria-invalid': problem !== undefined,
          fontSize: 1,
        })}
      </Box>
      {problem ? (
        <Text size={1} id={`${id}-problem`} style={{color: 'var(--card-badge-critical-fg-color)'}}>
          {problem}
        </Text>
      ) : null}
    </Stack>
  )
}
