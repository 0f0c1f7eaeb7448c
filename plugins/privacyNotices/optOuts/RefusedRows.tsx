import {Card, Stack, Text} from '@sanity/ui'

import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from './CountTable.js'

const shownAtMost = 200

/** Rows of a file that are not in the ledger, by the number a spreadsheet gives them, and why. */
export function RefusedRows({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly {readonly row: number; readonly why: string}[]
}) {
  const text = useStudioText()
  if (rows.length === 0) return null
  const more = rows.length - shownAtMost
  return (
    <Card tone="caution" radius={2} border data-testid="refused-rows">
      <Stack gap={3} paddingY={3}>
        <Text size={1} weight="semibold" style={{paddingInline: '0.75rem'}}>
          {title}
        </Text>
        <FigureTable aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{text('optOuts.head.row')}</th>
              <th scope="col">{text('optOuts.head.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownAtMost).map(({row, why}) => (
              <tr key={`${row} ${why}`}>
                <th scope="row">{row}</th>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
        {more > 0 ? (
          <Text size={1} style={{paddingInline: '0.75rem'}}>
            {text('optOuts.more', {count: more})}
          </Text>
        ) : null}
      </Stack>
    </Card>
  )
}
