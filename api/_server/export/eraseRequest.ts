import {randomUUID} from 'node:crypto'

import type {DataRequest} from '../../../core/export/dataRequest.js'
import {isToErase} from '../../../core/export/isToErase.js'
import type {PersonalDataSource, Subject} from '../../../core/export/personalDataSource.js'
import {withEvents, type RequestEvent} from '../../../core/export/requestEvent.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {eraseSource} from './eraseSource.js'
import {personalDataSources} from './personalDataSources.js'
import {readRequestParty} from './readRequestParty.js'
import {readRequest} from './readRequests.js'
import {subjectOf} from './subjectOf.js'

/**
 * Asks every source to erase, once each, and writes down what each said; a handler's act.
 *
 * It can be cut off anywhere and called again: what was answered for good is not asked again, what
 * failed is, and two calls at once never ask the same source. A case that is closed meanwhile asks no
 * more of them. People who answer for a processor are not asked here but by mail: see `askRecipients`.
 *
 * @param handler who has it done, for the timeline
 * @returns the request as it then is
 * @throws Refusal `not_found`; `conflict` if it is no request for erasure, or not one to be handled
 */
export async function eraseRequest(
  services: Services,
  requestId: string,
  handler: Pick<RequestEvent, 'by' | 'maskedBy'>,
  now: Date,
): Promise<DataRequest> {
  const request = await readRequest(services, requestId)
  if (!request) throw new Refusal('not_found', 'There is no such request.')
  assertErasable(request)
  const party = await readRequestParty(services, request)
  const subject = await subjectOf(services, request, party)
  for (const source of personalDataSources(services, subject.brands)) {
    await eraseAt(services, source, subject, {requestId, handler, now})
  }
  return (await readRequest(services, requestId)) ?? request
}

function assertErasable({kind, state, closedAt}: DataRequest): void {
  if (kind !== 'erasure') throw new Refusal('conflict', 'This is no request for erasure.')
  if (state === 'unconfirmed' || state === 'purged') {
    throw new Refusal('conflict', 'The request is not confirmed, or no longer kept.')
  }
  if (closedAt) throw new Refusal('conflict', 'The case is closed.')
}

interface Run {
  readonly requestId: string
  readonly handler: Pick<RequestEvent, 'by' | 'maskedBy'>
  readonly now: Date
}

async function eraseAt(
  services: Services,
  source: PersonalDataSource,
  subject: Subject,
  {requestId, handler, now}: Run,
): Promise<void> {
  const isLeftToAHand = !source.erase
  const ask = {run: randomUUID(), askedAt: now.toISOString()}
  let wasCutOff = false
  const claimed = await changeRequest(services, requestId, (latest) => {
    if (latest.closedAt || latest.state === 'purged') return undefined
    const answer = answerOf(latest, source)
    if (!isToErase(answer, now)) return undefined
    wasCutOff = Boolean(answer.erasure)
    return {
      sources: withAnswer(
        latest,
        isLeftToAHand
          ? {...answer, state: 'byHand', askedAt: ask.askedAt}
          : {...answer, erasure: ask},
      ),
    }
  })
  if (!claimed?.hasChanged || isLeftToAHand) return
  const given = await eraseSource(source, subject, wasCutOff)
  const isLast = !['failed', 'several', 'byHand'].includes(given.state)
  await changeRequest(services, requestId, (latest) => {
    const answer = answerOf(latest, source)
    if (answer.erasure?.run !== ask.run) return undefined
    const what = given.state === 'erased' ? 'erased' : 'sourceAnswered'
    return {
      sources: withAnswer(latest, {
        ...answer,
        ...given,
        askedAt: ask.askedAt,
        answeredAt: now.toISOString(),
        erasure: isLast ? {...ask, answeredAt: now.toISOString()} : null,
      }),
      events: withEvents(latest, [{what, ...handler, source: source.name}], now),
    }
  })
}

function answerOf(
  {sources}: DataRequest,
  {name, organisation}: Pick<PersonalDataSource, 'name' | 'organisation'>,
): SourceAnswer {
  const known = sources.find((each) => each.name === name)
  return known ?? {_key: name, name, organisation, state: 'waiting'}
}

/** Keeps the order; a source that was set up since the request came is put last. */
function withAnswer({sources}: DataRequest, answer: SourceAnswer): SourceAnswer[] {
  return sources.some(({name}) => name === answer.name)
    ? sources.map((each) => (each.name === answer.name ? answer : each))
    : [...sources, answer]
}
