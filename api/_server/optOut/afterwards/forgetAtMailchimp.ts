import type {ConsentGiven} from '../../../../core/optOut/afterwards.js'
import {withoutAddresses} from '../../afterAnswer.js'
import {type AskMailchimp, openMailchimp} from '../../openMailchimp.js'
import type {OptOutSettings} from '../../optOutSettings.js'
import {mailchimpFailure} from '../lists/mailchimpFailure.js'
import {
  type MailchimpMember,
  memberHashes,
  readMailchimpMember,
} from '../lists/readMailchimpMember.js'

/** When and where a member had agreed, as Mailchimp kept it. */
export type MailchimpConsent = Pick<ConsentGiven, 'on' | 'source'>

export interface MailchimpForgetting {
  readonly address: string
  readonly audienceId: string
  /** Something else needs the member: the proof is kept all the same, and nothing deleted. */
  readonly isNeeded: boolean
  /** Puts the proof of consent into the ledger, before what it was read from goes (Art. 7(1)). */
  readonly keep: (consent: MailchimpConsent) => Promise<void>
  /** How long each answer may take. */
  readonly limitMs: number
}

/**
 * Deletes a member of an audience for good, where its status is `unsubscribed` and nothing else needs
 * it, and reads back whether it is gone. Any other status says that someone else has acted since.
 *
 * Archiving would keep all that Mailchimp knows. The price of deleting: Mailchimp lets nobody add the
 * address to that audience again by its API or an import; the person can, by a form of Mailchimp's.
 * By now leaving can be undone no longer, and an import that brings back whom it should not fails.
 *
 * @returns why it is to be tried again; `undefined` when it is done
 */
export async function forgetAtMailchimp(
  settings: OptOutSettings['mailchimp'],
  {address, audienceId, isNeeded, keep, limitMs}: MailchimpForgetting,
): Promise<string | undefined> {
  if (!settings) return 'MAILCHIMP_API_KEY is not set'
  const ask = await openMailchimp(settings, limitMs)
  for (const hash of memberHashes(address)) {
    const standing = await readMailchimpMember(ask, audienceId, hash)
    if (standing.state === 'failed') return standing.reason
    if (standing.state === 'not-on-list' || standing.member.status !== 'unsubscribed') continue
    const consent = consentOf(standing.member)
    if (consent) await keep(consent)
    const problem = isNeeded ? undefined : await remove(ask, audienceId, hash)
    if (problem !== undefined) return problem
  }
  return undefined
}

async function remove(
  ask: AskMailchimp,
  audienceId: string,
  hash: string,
): Promise<string | undefined> {
  const refusal = await mailchimpFailure(
    ask(({lists}) => lists.deleteListMemberPermanent(audienceId, hash)),
  )
  const after = await readMailchimpMember(ask, audienceId, hash)
  if (after.state === 'not-on-list') return undefined
  if (refusal) return refusal.reason
  return after.state === 'failed' ? after.reason : 'answered, but the member is still there'
}

function consentOf({
  timestamp_opt: confirmedAt,
  timestamp_signup: signedUpAt,
  source,
}: MailchimpMember): MailchimpConsent | undefined {
  const on = /^\d{4}-\d\d-\d\d/.exec(confirmedAt || signedUpAt || '')?.[0]
  return on ? {on, source: `Mailchimp: ${withoutAddresses(source || 'source unknown')}`} : undefined
}
