import type {CaseSource} from '../../../core/case/listedCase.js'
import type {RequestEvent} from '../../../core/export/requestEvent.js'
import {instantWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from '../optOuts/CountTable.js'
import {sourceName} from './caseWords.js'
import {EventAuthor} from './EventAuthor.js'

/** What has happened in a case, the latest first: when, what, and who did it. */
export function CaseTimeline({
  events,
  sources,
  timeZone,
  testId,
}: {
  readonly events: readonly RequestEvent[]
  readonly sources: readonly CaseSource[]
  readonly timeZone: string
  readonly testId: string
}) {
  const text = useStudioText()
  return (
    <FigureTable data-testid={testId}>
      <tbody>
        {events.toReversed().map(({_key, at, what, by, source: name}) => {
          const source = sources.find((one) => one.name === name)
          const words = text(`requests.event.${what}`)
          return (
            <tr key={_key}>
              <td style={{paddingLeft: 0, width: '40%'}}>
                <time dateTime={at}>{instantWords(text.language, at, timeZone)}</time>
              </td>
              <td>{name ? `${words}: ${source ? sourceName(source, text) : name}` : words}</td>
              <td style={{color: 'var(--card-muted-fg-color)'}}>
                <EventAuthor by={by} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </FigureTable>
  )
}
