import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {styled} from 'styled-components'

/** A framed list of links, one below the other. */
export const LinkList = styled(Card)`
  a {
    display: block;
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  a:focus-visible {
    background: var(--card-muted-bg-color);
  }
  a + a {
    border-top: 1px solid var(--card-border-color);
  }
`

/** What stands in one link of a list: a name, what is known about it, and marks at its side. */
export function LinkLine({
  title,
  subtitle,
  marks,
}: {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly marks?: ReactNode
}) {
  return (
    <Flex align="center" gap={2} padding={3} wrap="wrap">
      <Box flex={1} style={{minWidth: '12rem'}}>
        <Stack gap={2}>
          <Text size={1}>{title}</Text>
          {subtitle ? (
            <Text size={1} muted>
              {subtitle}
            </Text>
          ) : null}
        </Stack>
      </Box>
      {marks}
      <Text size={1} muted>
        <ChevronRightIcon />
      </Text>
    </Flex>
  )
}
