import * as z from 'zod'

import type {LocalClock} from '../localClock.js'
import {matchPath} from '../mailbox/matchPath.js'
import {type AudienceMember, type AudienceStore, settableStatus} from './audienceStore.js'
import {MailchimpError} from './mailchimpError.js'

export interface MailchimpContext {
  readonly store: AudienceStore
  readonly clock: LocalClock
}

const changeSchema = z.object({
  status: settableStatus.optional(),
  merge_fields: z.record(z.string(), z.string()).optional(),
})

/**
 * The endpoints that are spoken: a member, the members of an audience, a member's change, and its
 * permanent deletion (mailchimp.com/developer/marketing/api/list-members). `isDone` false answers alike and changes nothing.
 *
 * @throws MailchimpError
 */
export function answerMailchimp(
  method: string,
  url: URL,
  body: unknown,
  {store, clock}: MailchimpContext,
  isDone = true,
): Response {
  const {pathname} = url
  const ofAudience = matchPath('/3.0/lists/:audience/members', pathname)
  if (ofAudience && method === 'GET') return answerMembers(url, ofAudience['audience'] ?? '', store)
  const ofDeletion = matchPath(
    '/3.0/lists/:audience/members/:member/actions/delete-permanent',
    pathname,
  )
  if (ofDeletion && method === 'POST') {
    const gone = store.member(ofDeletion['audience'] ?? '', ofDeletion['member'] ?? '')
    if (isDone) store.delete(gone)
    return new Response(null, {status: 204})
  }
  const ofMember = matchPath('/3.0/lists/:audience/members/:member', pathname)
  if (!ofMember) throw new MailchimpError('Resource Not Found')
  const audienceId = ofMember['audience'] ?? ''
  const member = store.member(audienceId, ofMember['member'] ?? '')
  if (method === 'GET') return only(member, url)
  if (method !== 'PATCH') throw new MailchimpError('Resource Not Found')
  const change = changeSchema.safeParse(body)
  if (!change.success) throw new MailchimpError('Invalid Resource')
  const audience = store.audience(audienceId)
  if (change.data.status === 'subscribed' && audience.inComplianceState.has(member.id)) {
    throw new MailchimpError(
      'Member In Compliance State',
      `${member.email_address} is in a compliance state and cannot be subscribed.`,
    )
  }
  const changed: AudienceMember = {
    ...member,
    status: change.data.status ?? member.status,
    merge_fields: {...member.merge_fields, ...change.data.merge_fields},
    last_changed: clock.now().toISOString(),
  }
  const missing = audience.requiredMergeFields.filter((field) => !changed.merge_fields[field])
  if (missing.length > 0 && url.searchParams.get('skip_merge_validation') !== 'true') {
    throw new MailchimpError('Invalid Resource', 'Your merge fields were invalid.')
  }
  if (isDone) store.put(changed)
  return only(changed, url)
}

function answerMembers(url: URL, audienceId: string, store: AudienceStore): Response {
  const members = [...store.audience(audienceId).members.values()]
  const count = Number(url.searchParams.get('count') ?? 10)
  const answer = {
    members: members.slice(0, count),
    list_id: audienceId,
    total_items: members.length,
  }
  return only(answer, url)
}

/** Of an answer the fields that `fields` names, all without. */
function only(answer: object, {searchParams}: URL): Response {
  const fields = searchParams.get('fields')?.split(',')
  const kept = Object.entries(answer).filter(([name]) => fields?.includes(name) ?? true)
  return Response.json(Object.fromEntries(kept))
}
