import {addDays} from '../calendar/addDays.js'
import {calendarDate} from '../calendar/calendarDate.js'
import {isClosed} from '../case/caseStep.js'
import {dueStanding} from '../case/dueStanding.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts, NearRequest} from './healthFacts.js'

/** From so many days before its last day, an open request wants somebody. */
export const nearDays = 5

const elsewhere = 'Europe/Oslo'
/** A line each, and no more than somebody reads. */
const longestList = 50

/**
 * Whether every request is answered in time: five days before its last day (Art. 12(3)), in its
 * brand's calendar, an open one is red. One whose mailbox is not proven asks nothing of anybody yet.
 */
export function requestsVerdict({requests}: Pick<HealthFacts, 'requests'>, now: Date): Verdict {
  const name = 'requests'
  const near = requests
    .filter((request) => request.state !== 'unconfirmed' && !isClosed(request))
    .map((request) => ({request, due: dueStanding(request.dueOn, today(request, now))}))
    .filter(({due}) => due.standing === 'late' || due.days <= nearDays)
    .toSorted((a, b) => (a.request.dueOn < b.request.dueOn ? -1 : 1))
  const [first] = near
  if (!first) return {name, status: 'ok', says: `None is due within ${nearDays} days.`}
  const late = near.filter(({due}) => due.standing === 'late').length
  return {
    name,
    status: 'red',
    since: `${addDays(first.request.dueOn, -nearDays)}T00:00:00Z`,
    says: `Open and due within ${nearDays} days: ${near.length - late}; late: ${late}.`,
    causes: near.slice(0, longestList).map(({request: {requestId, brand, dueOn}}) => ({
      key: requestId,
      line: `request ${requestId} (${brand}), last day ${dueOn}`,
    })),
  }
}

function today({timeZone}: NearRequest, now: Date): string {
  return calendarDate(now, timeZone ?? elsewhere)
}
