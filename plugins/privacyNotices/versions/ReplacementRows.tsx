import {AddIcon} from '@sanity/icons/Add'
import {TrashIcon} from '@sanity/icons/Trash'
import {Box, Button, Flex, Stack, TextInput} from '@sanity/ui'

import {useStudioText} from '../locale/useStudioText.js'
import {randomKey} from '../starters/randomKey.js'

export interface Replacement {
  readonly key: string
  readonly find: string
  readonly replace: string
}

const mostRows = 20

export function emptyReplacement(): Replacement {
  return {key: randomKey(), find: '', replace: ''}
}

/** The rows that say something: empty ones are no replacement. */
export function usedReplacements(rows: readonly Replacement[]) {
  return rows
    .filter(({find, replace}) => find !== '' && find !== replace)
    .map(({find, replace}) => ({find, replace}))
}

/** Which words take the place of which. */
export function ReplacementRows({
  rows,
  onChange,
}: {
  readonly rows: readonly Replacement[]
  readonly onChange: (rows: Replacement[]) => void
}) {
  const text = useStudioText()
  const change = (key: string, values: Partial<Replacement>): void =>
    onChange(rows.map((row) => (row.key === key ? {...row, ...values} : row)))
  return (
    <Stack gap={3}>
      {rows.map(({key, find, replace}) => (
        <Flex key={key} gap={2} wrap="wrap" align="center">
          {(['find', 'replace'] as const).map((field) => (
            <Box key={field} flex={1} style={{minWidth: '12rem'}}>
              <TextInput
                fontSize={1}
                placeholder={text(`correct.${field}`)}
                aria-label={text(`correct.${field}`)}
                value={field === 'find' ? find : replace}
                onChange={({currentTarget}) => change(key, {[field]: currentTarget.value})}
              />
            </Box>
          ))}
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            icon={TrashIcon}
            aria-label={text('correct.removeRow')}
            title={text('correct.removeRow')}
            disabled={rows.length === 1}
            onClick={() => onChange(rows.filter((row) => row.key !== key))}
          />
        </Flex>
      ))}
      <Flex>
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          icon={AddIcon}
          text={text('correct.addRow')}
          disabled={rows.length >= mostRows}
          onClick={() => onChange([...rows, emptyReplacement()])}
        />
      </Flex>
    </Stack>
  )
}
