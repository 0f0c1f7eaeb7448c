import {styled} from 'styled-components'

import type {ClosedMonth} from '../../../core/case/medianDays.js'
import {useStudioText} from '../locale/useStudioText.js'

/** As long as the median is; the figure stands beside it. */
const Bar = styled.i`
  display: block;
  height: 0.5rem;
  margin-top: 0.35rem;
  border-radius: 2px;
  background: var(--card-link-color);
`

/** What a month gives, roughly: the bar of a median that long fills its cell. */
const fullDays = 30

/** How long answers took, month by month, the present one first. */
export function MonthTable({months}: {readonly months: readonly ClosedMonth[]}) {
  const text = useStudioText()
  const {language} = text
  const longest = Math.max(fullDays, ...months.map(({days = 0}) => days))
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{text('requests.head.month')}</th>
          <th scope="col" className="figure">
            {text('requests.head.closed')}
          </th>
          <th scope="col" className="figure">
            {text('requests.head.days')}
          </th>
          <td aria-hidden style={{width: '35%'}} />
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({month, closed, days}) => (
          <tr key={month}>
            <th scope="row">{monthWords(month, language)}</th>
            <td className="figure">{closed.toLocaleString(language)}</td>
            <td className="figure">{days === undefined ? '–' : days.toLocaleString(language)}</td>
            <td aria-hidden>
              {days === undefined ? null : (
                <Bar style={{width: `${Math.max(1, (days / longest) * 100)}%`}} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  )
}

function monthWords(month: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  const style = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale, style)
}
