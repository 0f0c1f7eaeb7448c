import {Fragment} from 'react'
import {styled} from 'styled-components'

import {gapParts} from '../../../core/record/gapParts.js'
import type {RecordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import {activityColumns, identityParts, type RecordCell} from '../../../core/record/recordParts.js'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.45;
  color: var(--card-fg-color);
  th,
  td {
    padding: 0.35rem 0.75rem;
    text-align: left;
    vertical-align: top;
    border-top: 1px solid var(--card-border-color);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  th[scope='row'] {
    width: 32%;
    font-weight: 500;
    color: var(--card-muted-fg-color);
  }
  th[scope='rowgroup'] {
    padding-top: 1.25rem;
    font-weight: 600;
    background: var(--card-muted-bg-color);
  }
  mark {
    background: var(--card-badge-caution-bg-color, #fbe9b7);
    color: var(--card-badge-caution-fg-color, #5c4400);
  }
`

/** The record as a table that fits a narrow pane: the controller, then each activity in turn. */
export function RecordTable({record}: {readonly record: RecordOfProcessing}) {
  const {heads, identity, activities, language, title} = record
  return (
    <Table aria-label={title} lang={language}>
      <tbody>
        {identityParts.map((part) => (
          <Row key={part} head={heads[part]} cell={identity[part]} />
        ))}
      </tbody>
      {activities.map(({id, cells}) => (
        <tbody key={id} data-testid="record-activity">
          <tr>
            <th colSpan={2} scope="rowgroup">
              <Marked cell={cells.purpose} />
            </th>
          </tr>
          {activityColumns
            .filter((column) => column !== 'purpose')
            .map((column) => (
              <Row key={column} head={heads[column]} cell={cells[column]} />
            ))}
        </tbody>
      ))}
    </Table>
  )
}

function Row({head, cell}: {readonly head: string; readonly cell: RecordCell}) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>
        <Marked cell={cell} />
      </td>
    </tr>
  )
}

/** What a cell says, with what is not stated marked. */
function Marked({cell}: {readonly cell: RecordCell}) {
  return gapParts(cell).map(({text, isGap}, index) => {
    const key = `${index} ${text}`
    return isGap ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
}
