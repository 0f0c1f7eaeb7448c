import {Text} from '@sanity/ui'

import {isHandWanted} from '../../../core/case/caseStep.js'
import type {CaseSource} from '../../../core/case/listedCase.js'
import {dateWords} from '../../../core/words/dateWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FigureTable} from '../optOuts/CountTable.js'
import {sourceName, sourceWords} from './caseWords.js'

/** What each source of a case has answered, or is still to answer; bold where a hand is wanted. */
export function CaseSources({
  sources,
  isClosed,
  timeZone,
}: {
  readonly sources: readonly CaseSource[]
  /** Whether a handler has closed the case: nothing is waited for any more. */
  readonly isClosed: boolean
  readonly timeZone: string
}) {
  const text = useStudioText()
  if (sources.length === 0) {
    return (
      <Text size={1} muted>
        {text('requests.noSources')}
      </Text>
    )
  }
  return (
    <FigureTable aria-label={text('requests.sources')} data-testid="request-sources">
      <tbody>
        {sources.map((source) => {
          const times = (['askedAt', 'remindedAt', 'answeredAt'] as const).flatMap((time) => {
            const at = source[time]
            return at
              ? [
                  text(`requests.source.${time}`, {
                    day: dateWords(text.language, at, timeZone),
                  }),
                ]
              : []
          })
          return (
            <tr key={source._key}>
              <th scope="row" style={{paddingLeft: 0, width: '35%'}}>
                {sourceName(source, text)}
              </th>
              <td>
                <span style={{fontWeight: isHandWanted(source) && !isClosed ? 600 : 400}}>
                  {sourceWords(source, text, isClosed)}
                </span>
                {times.length > 0 ? (
                  <div style={{color: 'var(--card-muted-fg-color)'}}>{times.join(', ')}</div>
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </FigureTable>
  )
}
