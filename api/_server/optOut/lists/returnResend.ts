import type {Resend} from 'resend'

import {patiently} from '../../patiently.js'
import {readContactSegments} from './leaveResendSegments.js'
import {reasonOf, readContactTopics} from './leaveResendTopics.js'
import {contactPath, readContact} from './readContact.js'
import type {ReturnOutcome} from './returnLists.js'

/**
 * Switches topics on again, and reads back what Resend then says: an answer of 200 that changed
 * nothing is a failure. Nobody gets what Resend's own flag holds back, so that is one too.
 *
 * @returns one outcome a topic, by its id
 */
export async function returnResendTopics(
  resend: Resend,
  address: string,
  topicIds: readonly string[],
): Promise<Map<string, ReturnOutcome>> {
  const problem = await ensureContact(resend, address)
  if (problem !== undefined) return allFailed(topicIds, problem)
  const topics = topicIds.map((id) => ({id, subscription: 'opt_in'}))
  const {error} = await patiently((options) =>
    resend.patch<unknown>(`${contactPath(address)}/topics`, topics, options),
  )
  const told = await readContactTopics(resend, address)
  if (told.state === 'failed') return allFailed(topicIds, told.reason)
  const on = told.state === 'read' ? told.subscriptions : new Map<string, string>()
  return outcomes(topicIds, (id) => on.get(id) === 'opt_in', error, 'the topic is not switched on')
}

/** Joins segments again, in the same way. */
export async function returnResendSegments(
  resend: Resend,
  address: string,
  segmentIds: readonly string[],
): Promise<Map<string, ReturnOutcome>> {
  const problem = await ensureContact(resend, address)
  if (problem !== undefined) return allFailed(segmentIds, problem)
  let refusal: ResendError | null = null
  for (const id of segmentIds) {
    const path = `${contactPath(address)}/segments/${encodeURIComponent(id)}`
    const {error} = await patiently((options) => resend.post<unknown>(path, undefined, options))
    refusal ??= error
  }
  const told = await readContactSegments(resend, address)
  if (told.state === 'failed') return allFailed(segmentIds, told.reason)
  const names = told.state === 'read' ? told.names : new Map<string, string>()
  return outcomes(segmentIds, (id) => names.has(id), refusal, 'the contact is not in the segment')
}

interface ResendError {
  readonly name: string
  readonly statusCode: number | null
}

/** Why the contact cannot get anything; `undefined` when it is there, made anew if need be. */
async function ensureContact(resend: Resend, address: string): Promise<string | undefined> {
  const contact = await readContact(resend, address)
  if (contact.state === 'failed') return contact.reason
  if (contact.state === 'read') {
    return contact.isUnsubscribed
      ? 'Resend holds this contact as unsubscribed from everything: lift that there'
      : undefined
  }
  const {error} = await patiently((options) =>
    resend.post<unknown>('/contacts', {email: address}, options),
  )
  return error ? reasonOf(error) : undefined
}

function outcomes(
  ids: readonly string[],
  isOn: (id: string) => boolean,
  error: ResendError | null,
  lie: string,
): Map<string, ReturnOutcome> {
  const reason = error ? reasonOf(error) : `answered, but ${lie}`
  return new Map(ids.map((id) => [id, isOn(id) ? {state: 'returned'} : {state: 'failed', reason}]))
}

function allFailed(ids: readonly string[], reason: string): Map<string, ReturnOutcome> {
  return new Map(ids.map((id) => [id, {state: 'failed', reason}]))
}
