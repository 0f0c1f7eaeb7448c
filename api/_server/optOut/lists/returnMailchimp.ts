import {type AskMailchimp, openMailchimp} from '../../openMailchimp.js'
import type {OptOutSettings} from '../../optOutSettings.js'
import {mailchimpFailure} from './mailchimpFailure.js'
import {memberHashes, readMailchimpMember} from './readMailchimpMember.js'
import type {ReturnOutcome} from './returnLists.js'

type Attempt = ReturnOutcome | {readonly state: 'gone'}

/** What cannot change by asking once more. */
const settled: Readonly<Record<string, ReturnOutcome>> = {
  subscribed: {state: 'returned'},
  pending: {state: 'asked', reason: 'Mailchimp has asked the person to confirm'},
  cleaned: {
    state: 'failed',
    reason:
      'Mailchimp has cleaned the address, as mail bounced: the person has to sign up by its form',
  },
}

/**
 * Subscribes a member of an audience again, and reads back what Mailchimp then says.
 *
 * Who left by a link of Mailchimp's own cannot be subscribed by anyone else. Mailchimp then mails the
 * person a link to confirm (`pending`), once: as long as that stands nothing is sent again. Nobody is
 * added who is a member no more.
 *
 * @param limitMs how long each answer may take
 */
export async function returnMailchimp(
  settings: OptOutSettings['mailchimp'],
  address: string,
  audienceId: string,
  limitMs: number,
): Promise<ReturnOutcome> {
  if (!settings) return {state: 'failed', reason: 'MAILCHIMP_API_KEY is not set'}
  const ask = await openMailchimp(settings, limitMs)
  const attempts: Attempt[] = []
  for (const hash of memberHashes(address)) attempts.push(await returnAs(ask, audienceId, hash))
  const known = attempts.filter((attempt) => attempt.state !== 'gone')
  const unfinished = known.find(({state}) => state === 'failed')
  const gone = 'the member is gone from the audience: the person has to sign up by its form'
  return unfinished ?? known.find(({state}) => state === 'asked') ?? known[0] ?? failed(gone)
}

async function returnAs(ask: AskMailchimp, audienceId: string, hash: string): Promise<Attempt> {
  const before = await standingOf(ask, audienceId, hash)
  if (before) return before
  const set = async (status: 'subscribed' | 'pending') =>
    await mailchimpFailure(
      ask(({lists}) =>
        // A field that the audience came to require later must keep nobody away.
        lists.updateListMember(audienceId, hash, {status}, {skipMergeValidation: true}),
      ),
    )
  const refusal = await set('subscribed')
  const failure = refusal?.isInComplianceState ? await set('pending') : refusal
  // Where the list says it, it is so, whatever became of the request's own answer.
  const after = await standingOf(ask, audienceId, hash)
  if (after && after.state !== 'failed') return after
  if (failure) return failed(failure.reason)
  return after ?? failed('answered, but the member is not subscribed')
}

/** How the member stands; `undefined` for one that is still to be subscribed. */
async function standingOf(
  ask: AskMailchimp,
  audienceId: string,
  hash: string,
): Promise<Attempt | undefined> {
  const standing = await readMailchimpMember(ask, audienceId, hash)
  if (standing.state === 'failed') return standing
  return standing.state === 'read' ? settled[standing.member.status] : {state: 'gone'}
}

function failed(reason: string): ReturnOutcome {
  return {state: 'failed', reason}
}
