import {closeAnswered} from '../processor/closeAnswered.js'
import type {DataRequest} from './dataRequest.js'
import type {SectionHead} from './exportFile.js'
import {owedMail} from './owedMail.js'
import type {SourceAnswer} from './sourceAnswer.js'

const hourMs = 60 * 60_000

/** Hours after each failure until a source is asked again; a week in all, then a hand is wanted. */
const hoursToWait = [1, 6, 24, 48, 72]

type Failure = Pick<SourceAnswer, 'retries' | 'askAgainAt'>

/** When a source that has failed is asked again, if it is. `retries` counts those behind it. */
export function nextTry(retries: number, now: Date): Failure {
  const hours = hoursToWait[retries]
  const askAgainAt = hours === undefined ? null : new Date(now.getTime() + hours * hourMs)
  return {retries, askAgainAt: askAgainAt?.toISOString() ?? null}
}

/** The sources that are to be asked again now: they failed, and there are files to add to. */
export function sourcesToAskAgain(
  {state, closedAt, sealedFile, sources}: DataRequest,
  now: Date,
): readonly SourceAnswer[] {
  if (state !== 'ready' || closedAt || !sealedFile) return []
  return sources.filter(
    ({state: answer, askAgainAt}) =>
      answer === 'failed' && askAgainAt && Date.parse(askAgainAt) <= now.getTime(),
  )
}

/**
 * What a request becomes when a source that had failed was asked again; `undefined` when it has been
 * answered or marked in another way meanwhile.
 *
 * The person gets one more link when the last that failed has answered, also while people are still
 * to answer: what was missing for want of a machine does not wait for them.
 */
export function answeredAgain(
  request: DataRequest,
  {source: name, state, recordCount}: Pick<SectionHead, 'source' | 'state' | 'recordCount'>,
  message: string | undefined,
  now: Date,
): Partial<DataRequest> | undefined {
  const before = request.sources.find((each) => each.name === name)
  if (before?.state !== 'failed' || request.state !== 'ready' || request.closedAt) return undefined
  const next =
    state === 'failed'
      ? nextTry((before.retries ?? 0) + 1, now)
      : {retries: before.retries ?? 0, askAgainAt: null}
  const answer = {...before, ...next, state, recordCount, answeredAt: now.toISOString()}
  const sources = request.sources.map((each) =>
    each.name === name ? {...answer, message: message ?? null} : each,
  )
  if (state === 'failed') return {sources}
  const event = {what: 'sourceAnswered', by: 'system', source: name} as const
  const change = closeAnswered(request, sources, event, now)
  if (change.mails || sources.some((each) => each.state === 'failed')) return change
  return {
    ...change,
    downloadSerial: request.downloadSerial + 1,
    mails: [...request.mails, owedMail(request, 'ready', request.language, now)],
  }
}
