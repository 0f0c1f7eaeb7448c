import {Card, Stack, Text} from '@sanity/ui'

import type {Change} from '../examine/change.js'

/** What changes, before and after; what goes and what comes differ by more than colour. */
export function ChangeList({changes}: {readonly changes: readonly Change[]}) {
  return (
    <Card padding={3} radius={2} border style={{maxHeight: '16rem', overflow: 'auto'}}>
      <Stack gap={4} data-testid="change-list">
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two changes can read the same
          <Stack key={index} gap={2}>
            <Text size={1} weight="medium">
              {change.what}
            </Text>
            {change.before === undefined ? null : (
              <Text size={1} muted>
                <del>{change.before}</del>
              </Text>
            )}
            {change.after === undefined ? null : (
              <Text size={1}>
                <ins>{change.after}</ins>
              </Text>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
