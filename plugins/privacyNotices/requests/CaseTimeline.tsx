import type {CaseSource} from '../../../core/case/listedCase.js'
import type {RequestEvent} from '../../../core/export/requestEvent.js'
import {instantWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from '../optOuts/CountTable.js'
import {sourceName} from './caseWords.js'
import {EventAuthor} from './EventAuthor.js'

/**
 * What has happened in a case, the latest first: when, what, and who did it.
 *
 * What goes unsaid where the heading above says it for all of them.
 */
export function CaseTimeline({
  events,
  sources,
  timeZone,
  testId,
  isWhatUnsaid = false,
}: {
  readonly events: readonly RequestEvent[]
  readonly sources: readonly CaseSource[]
  readonly timeZone: string
  readonly testId: string
  readonly isWhatUnsaid?: boolean
}) {
  const text = useStudioText()
  return (
    <FigureTable data-testid={testId}>
      <tbody>
        {events.toReversed().map(({_key, at, what, by, maskedBy, source: name}) => {
          const source = sources.find((one) => one.name === name)
          const words = text(`requests.event.${what}`)
          return (
            <tr key={_key}>
              <td style={{paddingLeft: 0, width: '35%'}}>
                <time dateTime={at}>{instantWords(text.language, at, timeZone)}</time>
              </td>
              {isWhatUnsaid ? null : (
                <td>{name ? `${words}: ${source ? sourceName(source, text) : name}` : words}</td>
              )}
              <td style={isWhatUnsaid ? {} : {width: '25%', color: 'var(--card-muted-fg-color)'}}>
                <EventAuthor by={by} maskedBy={maskedBy} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </FigureTable>
  )
}
