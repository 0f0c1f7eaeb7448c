import {type AskMailchimp, openMailchimp} from '../../openMailchimp.js'
import type {OptOutSettings} from '../../optOutSettings.js'
import type {ListOutcome} from './leaveLists.js'
import {mailchimpFailure} from './mailchimpFailure.js'
import {memberHashes, readMailchimpMember} from './readMailchimpMember.js'

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
 * Where a whole brand is left (`isOfBrand`), whoever was not subscribed before had not this list:
 * nobody is to be signed up for it when leaving the brand is undone.
 *
 * @param options.limitMs how long each answer may take
 */
export async function leaveMailchimp(
  settings: OptOutSettings['mailchimp'],
  address: string,
  audienceId: string,
  {limitMs, isOfBrand = false}: {readonly limitMs: number; readonly isOfBrand?: boolean},
): Promise<ListOutcome> {
  if (!settings) return {state: 'failed', reason: 'MAILCHIMP_API_KEY is not set'}
  const ask = await openMailchimp(settings, limitMs)
  let hasLeft = false
  let isMember = false
  for (const hash of memberHashes(address)) {
    const {outcome, wasSubscribed} = await leaveAs(ask, audienceId, hash)
    if (outcome.state === 'failed') return outcome
    isMember ||= outcome.state === 'left'
    hasLeft ||= outcome.state === 'left' && (wasSubscribed || !isOfBrand)
  }
  if (hasLeft) return {state: 'left'}
  return isMember ? {state: 'not-on-list'} : await notOnList(ask, audienceId)
}

interface Left {
  readonly outcome: ListOutcome
  readonly wasSubscribed: boolean
}

async function leaveAs(ask: AskMailchimp, audienceId: string, hash: string): Promise<Left> {
  const standing = await readMailchimpMember(ask, audienceId, hash)
  const before = outcomeOf(standing)
  const wasSubscribed = standing.state === 'read' && standing.member.status === 'subscribed'
  return {outcome: before ?? (await unsubscribe(ask, audienceId, hash)), wasSubscribed}
}

async function unsubscribe(
  ask: AskMailchimp,
  audienceId: string,
  hash: string,
): Promise<ListOutcome> {
  const refusal = await mailchimpFailure(
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
  const after = outcomeOf(await readMailchimpMember(ask, audienceId, hash))
  if (after && after.state !== 'failed') return after
  if (refusal) return {state: 'failed', reason: refusal.reason}
  return after ?? {state: 'failed', reason: 'answered, but the member is not unsubscribed'}
}

/** How it ended; `undefined` for someone who is still to be unsubscribed. */
function outcomeOf(
  standing: Awaited<ReturnType<typeof readMailchimpMember>>,
): ListOutcome | undefined {
  if (standing.state !== 'read') return standing
  const state = settled[standing.member.status]
  return state && {state}
}

async function notOnList(ask: AskMailchimp, audienceId: string): Promise<ListOutcome> {
  const failure = await mailchimpFailure(
    ask(({lists}) => lists.getListMembersInfo(audienceId, {count: 1, fields: ['list_id']})),
  )
  if (!failure) return {state: 'not-on-list'}
  return failure.status === 404
    ? {state: 'no-such-list', reason: 'no audience has this id'}
    : {state: 'failed', reason: failure.reason}
}
