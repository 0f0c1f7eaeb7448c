import type {FaultPlan, RequestFault, WebhookFault} from './faultPlan.js'
import {lotOf} from './seededRandom.js'

/** How often a rule was asked, and how often it struck. */
export interface RuleCount {
  readonly matched: number
  readonly struck: number
}

/** What befalls one request: how long it waits, and how it goes wrong, if it does. */
export interface RequestFate {
  readonly waitMs: number
  readonly fault: Exclude<RequestFault, {kind: 'latency'}> | undefined
}

/** The lots of a fault plan, drawn one request after the other. */
export interface FaultDraw {
  forRequest(method: string, path: string): RequestFate
  /**
   * After how many milliseconds each delivery of a webhook leaves: `[0]` is as it should be, none is
   * a lost one, several are the same one again.
   */
  forWebhook(path: string): readonly number[]
  /** In the order of the plan's rules. */
  counts(): {readonly requests: readonly RuleCount[]; readonly webhooks: readonly RuleCount[]}
}

interface Rule {
  readonly match: {readonly method?: string | undefined; readonly path?: string | undefined}
  readonly probability: number
  readonly times?: number | undefined
}

/**
 * Draws what a plan lets happen. Latencies add up; of what else strikes a request, the first of the
 * plan does. Rules draw lots of their own, so that one more rule does not change the others' lots.
 */
export function drawFaults({seed, requests, webhooks}: FaultPlan): FaultDraw {
  const requestRules = requests.map((rule, index) => counted(rule, [seed, 'request', index]))
  const webhookRules = webhooks.map((rule, index) => counted(rule, [seed, 'webhook', index]))
  return {
    forRequest(method, path) {
      let waitMs = 0
      let struck: RequestFate['fault']
      for (const {rule, take} of requestRules) {
        const {fault} = rule
        if (struck && fault.kind !== 'latency') continue
        const lot = take(method, path)
        if (lot === undefined) continue
        if (fault.kind === 'latency') waitMs += Math.ceil(lot * fault.ms)
        else struck = fault
      }
      return {waitMs, fault: struck}
    },
    forWebhook(path) {
      let delays: readonly number[] = [0]
      for (const {rule, take} of webhookRules) {
        const lot = take('POST', path)
        if (lot !== undefined) delays = scattered(delays, rule.fault, lot)
      }
      return delays
    },
    counts: () => ({
      requests: requestRules.map(({count}) => count()),
      webhooks: webhookRules.map(({count}) => count()),
    }),
  }
}

function scattered(delays: readonly number[], fault: WebhookFault, lot: number): readonly number[] {
  if (fault.kind === 'lose') return delays.slice(1)
  const [first = 0, ...more] = delays
  if (fault.kind === 'delay') return [first + Math.ceil(lot * fault.ms), ...more]
  return [...delays, ...Array.from({length: fault.copies}, () => first)]
}

function counted<Each extends Rule>(
  rule: Each,
  [seed, of, index]: readonly [number, string, number],
) {
  let matched = 0
  let struck = 0
  return {
    rule,
    count: (): RuleCount => ({matched, struck}),
    /** A second lot, evenly from 0 to 1, when the first one was drawn; else nothing. */
    take: (method: string, path: string): number | undefined => {
      const {match, probability, times = Infinity} = rule
      if (match.method !== undefined && match.method !== method) return undefined
      if (match.path !== undefined && !path.includes(match.path)) return undefined
      matched += 1
      if (struck >= times || lotOf(seed, of, index, matched) >= probability) return undefined
      struck += 1
      return lotOf(seed, of, index, matched, 'how')
    },
  }
}
