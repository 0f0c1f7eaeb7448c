import {Card, Heading, Stack} from '@sanity/ui'
import {styled} from 'styled-components'

import type {OptOutCount} from '../../../core/optOut/optOutCounts.js'
import {useStudioText} from '../locale/useStudioText.js'

export interface CountRow extends OptOutCount {
  readonly names: readonly string[]
}

/** A plain table of figures, in the Studio's type and colours. */
export const FigureTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.45;
  color: var(--card-fg-color);
  th,
  td {
    padding: 0.4rem 0.75rem;
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  thead th {
    color: var(--card-muted-fg-color);
  }
  tbody tr {
    border-top: 1px solid var(--card-border-color);
  }
  .figure {
    width: 6rem;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
`

/** Opt-outs in force and those who came back, by what the rows are named for. */
export function CountTable({
  title,
  heads,
  rows,
  testId,
}: {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly CountRow[]
  readonly testId: string
}) {
  const text = useStudioText()
  return (
    <Stack gap={3}>
      <Heading as="h2" size={0}>
        {title}
      </Heading>
      <Card radius={2} border overflow="auto">
        <FigureTable aria-label={title} data-testid={testId}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" className="figure">
                {text('optOuts.head.out')}
              </th>
              <th scope="col" className="figure">
                {text('optOuts.head.cameBack')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({names: [first, ...others], out, cameBack}) => (
              <tr key={JSON.stringify([first, ...others])}>
                <th scope="row">{first}</th>
                {others.map((name) => (
                  <td key={name}>{name}</td>
                ))}
                <td className="figure">{out.toLocaleString(text.language)}</td>
                <td className="figure">{cameBack.toLocaleString(text.language)}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </Card>
    </Stack>
  )
}
