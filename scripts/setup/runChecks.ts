import * as z from 'zod'

import {withoutAddresses} from '../../api/_server/afterAnswer.js'
import {Refusal} from '../../core/refusal.js'
import type {Finding, Setup, SetupCheck} from './setupCheck.js'

/** How a check ended. */
export interface CheckResult {
  readonly check: string
  readonly state: Finding['state'] | 'made'
  readonly text: string
}

/**
 * Runs checks in order. Where something is missing and asked to, it is made, and looked at once more:
 * only what is there then counts as made.
 */
export async function runChecks(
  setup: Setup,
  checks: readonly SetupCheck[],
  {mayCreate, report}: {readonly mayCreate: boolean; readonly report: (one: CheckResult) => void},
): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const {name, look} of checks) {
    const result = {check: name, ...(await outcomeOf(() => look(setup), mayCreate))}
    report(result)
    results.push(result)
  }
  return results
}

async function outcomeOf(
  look: () => Promise<Finding>,
  mayCreate: boolean,
): Promise<Omit<CheckResult, 'check'>> {
  try {
    const found = await look()
    if (found.state !== 'missing' || !mayCreate || !found.create) return told(found)
    await found.create()
    const after = await look()
    return after.state === 'ok' ? {...told(after), state: 'made'} : told(after)
  } catch (error) {
    const text = whyUntold(error)
    if (text === undefined) throw error
    return told({state: 'cannot tell', text})
  }
}

/** One check that gets no answer, or another than expected, keeps none of the others from telling. */
function whyUntold(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message
  if (!(error instanceof z.ZodError)) return undefined
  const places = new Set(error.issues.map(({path}) => path.join('.') || 'the whole of it'))
  return `an answer is not as expected: ${[...places].slice(0, 5).join(', ')}.`
}

function told({state, text}: Finding): Omit<CheckResult, 'check'> {
  return {state, text: withoutAddresses(text)}
}

/** One line a check, for people or as JSON. */
export function resultLine({check, state, text}: CheckResult, isJson: boolean): string {
  return isJson ? JSON.stringify({check, state, text}) : `${state.padEnd(11)} ${check}: ${text}`
}
