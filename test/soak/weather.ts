import type {FaultPlanInput} from '../../emulator/faults/faultPlan.js'
import {lotOf} from '../../emulator/faults/seededRandom.js'

type Rules = NonNullable<FaultPlanInput['requests']>

/** How bad it is: nothing goes wrong, what a usual day brings, or most of it. */
const strengths = [0, 1, 1, 1, 2.5] as const

export interface SoakWeather {
  readonly contentLake: FaultPlanInput
  readonly mailbox: FaultPlanInput
  /** Every which request to Mailchimp gets no answer; `undefined`: each gets one. */
  readonly mailchimpLosesEvery: number | undefined
}

/** The fault plans of one stretch of a soak, drawn by its seed: calm, usual, or a storm. */
export function weatherOf(seed: number, stretch: number): SoakWeather {
  const lot = (...what: (string | number)[]) => lotOf(seed, 'weather', stretch, ...what)
  const strength = strengths[Math.floor(lot('strength') * strengths.length)] ?? 1
  /** About so often, more or less by the lot of its own. */
  const about = (usual: number, name: string) => Math.min(0.9, usual * strength * (0.5 + lot(name)))
  const writes = {path: '/data/mutate/'}
  const queries = {path: '/data/query/'}
  const contentLake: Rules = [
    {fault: {kind: 'latency', ms: 250}, probability: about(0.15, 'slow')},
    {match: writes, fault: busy, probability: about(0.03, 'busy')},
    {match: queries, fault: busy, probability: about(0.01, 'busyReads')},
    {match: writes, fault: status(409), probability: about(0.04, 'conflict')},
    {match: writes, fault: status(500), probability: about(0.015, 'broken')},
    {match: writes, fault: done(503), probability: about(0.02, 'lyingFailure')},
    {match: queries, fault: status(503), probability: about(0.01, 'down')},
    {match: writes, fault: {kind: 'drop', at: 'request'}, probability: about(0.01, 'cut')},
    {match: writes, fault: {kind: 'drop', at: 'answer'}, probability: about(0.015, 'lost')},
    {match: writes, fault: {kind: 'drop', at: 'body'}, probability: about(0.01, 'half')},
    {match: queries, fault: {kind: 'drop', at: 'body'}, probability: about(0.01, 'halfRead')},
  ]
  const mailbox: Rules = [
    {fault: {kind: 'latency', ms: 400}, probability: about(0.2, 'slowMail')},
    {fault: busy, probability: about(0.05, 'busyMail')},
    {fault: status(500), probability: about(0.02, 'brokenMail')},
    {match: {method: 'POST'}, fault: done(500), probability: about(0.02, 'lyingMail')},
    {match: {method: 'PATCH'}, fault: done(502), probability: about(0.03, 'lyingList')},
    {
      match: {method: 'POST'},
      fault: {kind: 'drop', at: 'answer'},
      probability: about(0.02, 'lostMail'),
    },
    {fault: {kind: 'drop', at: 'body'}, probability: about(0.01, 'halfMail')},
    // Only where somebody can ask again or look again: a mail that is said to have left, and a list.
    {
      match: {method: 'POST', path: '/emails'},
      fault: {kind: 'lie'},
      probability: about(0.02, 'lieMail'),
    },
    {
      match: {method: 'PATCH', path: '/topics'},
      fault: {kind: 'lie'},
      probability: about(0.05, 'lieList'),
    },
  ]
  const webhooks: NonNullable<FaultPlanInput['webhooks']> = [
    {fault: {kind: 'lose'}, probability: about(0.1, 'loseHook')},
    {fault: {kind: 'repeat', copies: 2}, probability: about(0.12, 'repeatHook')},
    {fault: {kind: 'delay', ms: 4000}, probability: about(0.15, 'lateHook')},
  ]
  const planSeed = Math.floor(lot('seed') * 1_000_000_000)
  return {
    contentLake: {seed: planSeed, requests: contentLake, webhooks},
    mailbox: {seed: planSeed + 1, requests: mailbox, webhooks},
    mailchimpLosesEvery:
      strength === 0 ? undefined : Math.round((6 + 12 * lot('mailchimp')) / strength),
  }
}

const busy = {kind: 'status', status: 429, retryAfterSeconds: 1} as const

function status(code: 409 | 500 | 502 | 503) {
  return {kind: 'status', status: code} as const
}

/** It says that it failed, and has done it. */
function done(code: 500 | 502 | 503) {
  return {kind: 'status', status: code, isCarriedOut: true} as const
}
