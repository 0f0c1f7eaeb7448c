import {requestKinds, type RequestKind} from '../export/requestKind.js'
import {caseStep, caseSteps, isClosed, type CaseStep} from './caseStep.js'
import {dueStanding} from './dueStanding.js'
import type {ListedCase} from './listedCase.js'

export interface KindCount {
  readonly kind: RequestKind
  readonly open: number
  readonly closed: number
}

/** How many cases there are, of what kind, and what they wait for. */
export interface CaseCounts {
  readonly open: number
  readonly late: number
  /** Due within a week, today among them; late ones are not. */
  readonly soon: number
  readonly closed: number
  /** Kinds that somebody has asked for. */
  readonly byKind: readonly KindCount[]
  /** Steps that an open case is at. */
  readonly byStep: readonly {readonly step: CaseStep; readonly count: number}[]
}

type CountedCase = Parameters<typeof caseStep>[0] & Pick<ListedCase, 'dueOn'>

/**
 * Counts cases by kind and step. What is closed is neither late nor due, whenever it was answered.
 *
 * @param today in the brands' calendar, `YYYY-MM-DD`
 */
export function caseCounts(cases: readonly CountedCase[], today: string): CaseCounts {
  const open = cases.filter((request) => !isClosed(request))
  const standings = open.map(({dueOn}) => dueStanding(dueOn, today).standing)
  return {
    open: open.length,
    late: standings.filter((standing) => standing === 'late').length,
    soon: standings.filter((standing) => standing === 'soon' || standing === 'today').length,
    closed: cases.length - open.length,
    byKind: requestKinds.flatMap((kind) => {
      const all = cases.filter((request) => request.kind === kind)
      const closed = all.filter(isClosed).length
      return all.length === 0 ? [] : [{kind, open: all.length - closed, closed}]
    }),
    byStep: caseSteps.flatMap((step) => {
      const count = open.filter((request) => caseStep(request) === step).length
      return count === 0 ? [] : [{step, count}]
    }),
  }
}
