import {createHash} from 'node:crypto'
import {domainToUnicode} from 'node:url'

import * as z from 'zod'

import type {AskMailchimp} from '../../openMailchimp.js'
import {mailchimpFailure} from './mailchimpFailure.js'

const memberSchema = z.object({
  status: z.string(),
  timestamp_opt: z.string().nullish(),
  timestamp_signup: z.string().nullish(),
  source: z.string().nullish(),
})

export type MailchimpMember = z.infer<typeof memberSchema>

type ReadMember =
  | {readonly state: 'read'; readonly member: MailchimpMember}
  | {readonly state: 'not-on-list'}
  | {readonly state: 'failed'; readonly reason: string}

/**
 * What Mailchimp says of a member of an audience: its status, and when and where it signed up. An
 * audience that is not there is answered like a member that is not.
 */
export async function readMailchimpMember(
  ask: AskMailchimp,
  audienceId: string,
  hash: string,
): Promise<ReadMember> {
  let told: unknown
  const fields = Object.keys(memberSchema.shape)
  const failure = await mailchimpFailure(
    ask(async ({lists}) => {
      told = await lists.getListMember(audienceId, hash, {fields})
    }),
  )
  if (failure?.status === 404) return {state: 'not-on-list'}
  if (failure) return {state: 'failed', reason: failure.reason}
  const parsed = memberSchema.safeParse(told)
  if (!parsed.success) return {state: 'failed', reason: 'the answer is no member'}
  return {state: 'read', member: parsed.data}
}

/**
 * How Mailchimp knows an address: MD5 of it in lower case. A domain that is not ASCII may have been
 * imported in either of its forms, and both are the same mailbox.
 */
export function memberHashes(address: string): string[] {
  const at = address.lastIndexOf('@')
  const readable = `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`
  return [...new Set([address, readable])].map((form) =>
    createHash('md5').update(form.toLowerCase()).digest('hex'),
  )
}
