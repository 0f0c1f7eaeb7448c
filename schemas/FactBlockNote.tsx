import {Card, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import type {ObjectInputProps} from 'sanity'

/** A block that is filled from facts has nothing to fill in: its form says where it comes from. */
export function FactBlockNote({schemaType}: ObjectInputProps): ReactNode {
  return (
    <Card padding={3} radius={2} tone="primary">
      <Text size={1}>{schemaType.description}</Text>
    </Card>
  )
}
