import {createHash} from 'node:crypto'
import {domainToUnicode} from 'node:url'

import * as z from 'zod'

import {type AskMailchimp, openMailchimp} from '../openMailchimp.js'
import type {OptOutSettings} from '../optOutSettings.js'
import type {ListOutcome} from './leaveLists.js'

type Standing =
  | {readonly state: 'read'; readonly status: string}
  | {readonly state: 'not-on-list'}
  | {readonly state: 'failed'; readonly reason: string}

const memberSchema = z.object({status: z.string()})

/**
 * What a member's status says of newsletters. `transactional` is someone who never asked for any: left
 * alone. Any other is to be switched off, `archived` too: archiving is undone with the status before it.
 */
const settled: Readonly<Record<string, 'left' | 'not-on-list'>> = {
  unsubscribed: 'left',
  cleaned: 'left',
  transactional: 'not-on-list',
}

/**
 * Unsubscribes a member of a Mailchimp audience, and reads back what Mailchimp then says: an answer of
 * 200 that changed nothing is a failure. Nobody is deleted, and no other audience is touched.
 *
 * Mailchimp answers an audience and a member that are not there alike, so the audience is asked for
 * before it is said that someone is not on it.
 *
 * @param limitMs how long each answer may take
 */
export async function leaveMailchimp(
  settings: OptOutSettings['mailchimp'],
  address: string,
  audienceId: string,
  limitMs: number,
): Promise<ListOutcome> {
  if (!settings) return {state: 'failed', reason: 'MAILCHIMP_API_KEY is not set'}
  const ask = await openMailchimp(settings, limitMs)
  let hasLeft = false
  for (const hash of memberHashes(address)) {
    const outcome = await leaveAs(ask, audienceId, hash)
    if (outcome.state === 'failed') return outcome
    hasLeft ||= outcome.state === 'left'
  }
  return hasLeft ? {state: 'left'} : await notOnList(ask, audienceId)
}

async function leaveAs(ask: AskMailchimp, audienceId: string, hash: string): Promise<ListOutcome> {
  const before = outcomeOf(await readStanding(ask, audienceId, hash))
  if (before) return before
  const refusal = await failureOf(
    ask(({lists}) =>
      lists.updateListMember(
        audienceId,
        hash,
        {status: 'unsubscribed'},
        // A field that the audience came to require later must keep nobody on the list.
        {skipMergeValidation: true},
      ),
    ),
  )
  // Where the list says it, it is so, whatever became of the request's own answer.
  const after = outcomeOf(await readStanding(ask, audienceId, hash))
  if (after && after.state !== 'failed') return after
  if (refusal) return {state: 'failed', reason: refusal.reason}
  return after ?? {state: 'failed', reason: 'answered, but the member is not unsubscribed'}
}

async function readStanding(
  ask: AskMailchimp,
  audienceId: string,
  hash: string,
): Promise<Standing> {
  let told: unknown
  const failure = await failureOf(
    ask(async ({lists}) => {
      told = await lists.getListMember(audienceId, hash, {fields: ['status']})
    }),
  )
  if (failure?.status === 404) return {state: 'not-on-list'}
  if (failure) return {state: 'failed', reason: failure.reason}
  const parsed = memberSchema.safeParse(told)
  if (!parsed.success) return {state: 'failed', reason: 'the answer is no member'}
  return {state: 'read', status: parsed.data.status}
}

/** How it ended; `undefined` for someone who is still to be unsubscribed. */
function outcomeOf(standing: Standing): ListOutcome | undefined {
  if (standing.state !== 'read') return standing
  const state = settled[standing.status]
  return state && {state}
}

async function notOnList(ask: AskMailchimp, audienceId: string): Promise<ListOutcome> {
  const failure = await failureOf(
    ask(({lists}) => lists.getListMembersInfo(audienceId, {count: 1, fields: ['list_id']})),
  )
  if (!failure) return {state: 'not-on-list'}
  const reason = failure.status === 404 ? 'no audience has this id' : failure.reason
  return {state: 'failed', reason}
}

interface Failure {
  readonly status?: number
  readonly reason: string
}

/** Only what kind of failure it was: the client's errors carry the answer, which holds addresses. */
async function failureOf(call: Promise<unknown>): Promise<Failure | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) return {reason: 'out of reach'}
    if ('timeout' in error) return {reason: 'no answer in time'}
    const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined
    if (status !== undefined) return {status, reason: `answered ${status}`}
    return {reason: 'code' in error ? 'out of reach' : 'the answer cannot be read'}
  }
}

/**
 * How Mailchimp knows an address: MD5 of it in lower case. A domain that is not ASCII may have been
 * imported in either of its forms, and both are the same mailbox.
 */
function memberHashes(address: string): string[] {
  const at = address.lastIndexOf('@')
  const readable = `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`
  return [...new Set([address, readable])].map((form) =>
    createHash('md5').update(form.toLowerCase()).digest('hex'),
  )
}
