import {Box, Label, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A titled part of a dialog. */
export function Part({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Label size={1} muted>
        {title}
      </Label>
      <Box>{children}</Box>
    </Stack>
  )
}
