import type {Resend} from 'resend'
import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import {patiently} from '../patiently.js'
import {resendProblem} from './resendProblem.js'

const contactSchema = z.object({id: z.string(), email: z.string(), unsubscribed: z.boolean()})

export type SegmentContact = z.infer<typeof contactSchema>

const pageOf = <Entry>(entry: z.ZodType<Entry>) =>
  z.object({data: z.array(entry), has_more: z.boolean().default(false)})

/**
 * A hundred contacts of a segment, newest first, from behind a place in its list; nothing when the
 * contact that marked the place is gone.
 *
 * @throws Refusal `unavailable` when Resend does not tell.
 */
export async function segmentContacts(
  resend: Resend,
  segmentId: string,
  after: string | undefined,
): Promise<{readonly contacts: readonly SegmentContact[]; readonly hasMore: boolean} | undefined> {
  const path = `/segments/${encodeURIComponent(segmentId)}/contacts`
  try {
    const page = await readPage(resend, path, pageOf(contactSchema), {after})
    return {contacts: page.data, hasMore: page.has_more}
  } catch (error) {
    if (after && error instanceof Refusal && error.code === 'bad_request') return undefined
    throw error
  }
}

/** The segments a contact is in, by id; nothing for one that is gone. */
export async function segmentsOfContact(
  resend: Resend,
  contactId: string,
): Promise<ReadonlySet<string>> {
  const path = `/contacts/${encodeURIComponent(contactId)}/segments`
  const ids = new Set<string>()
  for (let after: string | undefined; ;) {
    const page = await readPage(resend, path, pageOf(z.object({id: z.string()})), {after})
    for (const {id} of page.data) ids.add(id)
    after = page.data.at(-1)?.id
    if (!page.has_more || !after) return ids
  }
}

/** Whether a broadcast went to this contact. */
export async function isReachedBy(
  resend: Resend,
  broadcastId: string,
  contact: SegmentContact,
): Promise<boolean> {
  const path = `/broadcasts/${encodeURIComponent(broadcastId)}/recipients`
  const entry = z.object({id: z.string(), contact_id: z.string().nullable(), email: z.string()})
  const email = contact.email.toLowerCase()
  for (let after: string | undefined; ;) {
    const asked = {after, type: 'sent', email}
    const page = await readPage(resend, path, pageOf(entry), asked)
    const isThere = page.data.some(
      (one) => one.contact_id === contact.id || one.email.toLowerCase() === email,
    )
    if (isThere) return true
    after = page.data.at(-1)?.id
    if (!page.has_more || !after) return false
  }
}

async function readPage<Page>(
  resend: Resend,
  path: string,
  schema: z.ZodType<Page>,
  asked: Readonly<Record<string, string | undefined>>,
): Promise<Page> {
  const query = new URLSearchParams({limit: '100'})
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  const answer = await patiently((options) =>
    resend.get<unknown>(`${path}?${query.toString()}`, options),
  )
  if (answer.error) {
    const {statusCode} = answer.error
    const isRefused = statusCode === 400 || statusCode === 404 || statusCode === 422
    const problem = resendProblem('reading the list of people', answer.error)
    throw new Refusal(isRefused ? 'bad_request' : 'unavailable', problem)
  }
  return schema.parse(answer.data)
}
