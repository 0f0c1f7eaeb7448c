import type {Verdict} from '../health/healthCheck.js'
import {isAlerted, type AlertedName} from './alertedChecks.js'
import type {OpenAlert} from './alertState.js'

const minuteMs = 60_000
/** What stays red is told again after a day, and a new cause of it after an hour. */
const againMs = 24 * 60 * minuteMs
const newCauseMs = 60 * minuteMs
/** It is over when it has been well for so long: what comes and goes is one alert. */
const overMs = 30 * minuteMs
/** Longer than sending takes; whoever died in it is followed by another. */
const sendingMs = 2 * minuteMs

/** A mail to send, once. */
export interface PlannedMail {
  readonly kind: 'red' | 'over'
  readonly check: AlertedName
  readonly alert: OpenAlert
  readonly verdict: Verdict
}

export interface AlertPlan {
  /** What is open from now on; the same array where nothing has changed. */
  readonly alerts: readonly OpenAlert[]
  readonly mails: readonly PlannedMail[]
}

/**
 * What to tell, by what was told: one mail a red check, one more a day while it lasts or when it gets
 * a new cause, and one when it is over.
 *
 * The plan has to be written down before a mail leaves. Of two runs that plan at once only one can
 * write, and it alone sends.
 */
export function planAlerts(
  open: readonly OpenAlert[],
  verdicts: readonly Verdict[],
  now: Date,
): AlertPlan {
  const mails: PlannedMail[] = []
  const planned = verdicts.flatMap((verdict) => {
    const {name} = verdict
    if (!isAlerted(name)) return []
    const before = open.find(({_key}) => _key === name)
    const next = nextAlert(before, verdict, now)
    const kind = next && next.sending !== before?.sending ? next.sending?.kind : undefined
    if (next && kind) mails.push({kind, check: name, alert: next, verdict})
    return [{before, next}]
  })
  const hasChanged = planned.some(({before, next}) => before !== next)
  return {alerts: hasChanged ? planned.flatMap(({next}) => next ?? []) : open, mails}
}

function nextAlert(
  before: OpenAlert | undefined,
  verdict: Verdict,
  now: Date,
): OpenAlert | undefined {
  if (before?.sending && now < new Date(before.sending.until)) return before
  // What cannot be told for the moment is neither red nor over.
  if (verdict.status === 'unknown') return before
  return verdict.status === 'red' ? stillRed(before, verdict, now) : wellAgain(before, now)
}

function stillRed(before: OpenAlert | undefined, verdict: Verdict, now: Date): OpenAlert {
  const alert = before ?? {_key: verdict.name, foundAt: now.toISOString(), told: []}
  const {wellSince, sending, ...rest} = alert
  const lasting = sending?.kind === 'red' ? {...rest, sending} : rest
  const agoMs = alert.toldAt ? now.getTime() - Date.parse(alert.toldAt) : Infinity
  const isNew = verdict.causes?.some(({key}) => !alert.told.includes(key)) ?? false
  if (agoMs >= againMs || (isNew && agoMs >= newCauseMs)) return withMail(lasting, 'red', now)
  return wellSince ? lasting : alert
}

function wellAgain(before: OpenAlert | undefined, now: Date): OpenAlert | undefined {
  if (!before) return undefined
  // A mail that was begun may have arrived.
  if (!before.toldAt && !before.sending) return undefined
  if (!before.wellSince) return {...before, wellSince: now.toISOString()}
  const isOver = now.getTime() - Date.parse(before.wellSince) >= overMs
  return isOver ? withMail(before, 'over', now) : before
}

/** A mail that was begun and never settled keeps its id: where it arrived, it is not sent again. */
function withMail(alert: OpenAlert, kind: 'red' | 'over', now: Date): OpenAlert {
  const id = alert.sending?.kind === kind ? alert.sending.id : now.toISOString()
  const until = new Date(now.getTime() + sendingMs).toISOString()
  return {...alert, sending: {kind, id, until}}
}
