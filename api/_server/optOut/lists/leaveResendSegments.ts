import type {Resend} from 'resend'
import * as z from 'zod'

import {ownerOfNoticeSegment} from '../../../../core/announce/noticeSegments.js'
import {patiently} from '../../patiently.js'
import type {ListOutcome} from './leaveLists.js'
import {reasonOf} from './leaveResendTopics.js'

const pageSchema = z.object({
  data: z.array(z.object({id: z.string(), name: z.string()})),
  has_more: z.boolean().optional(),
})

type ContactSegments =
  | {readonly state: 'read'; readonly names: ReadonlyMap<string, string>}
  | {readonly state: 'no-contact'}
  | {readonly state: 'failed'; readonly reason: string}

/**
 * Takes a contact out of newsletter segments, and reads back what Resend then says: an answer of 200
 * that changed nothing is a failure. A notice segment is never left here: a brand that names one as
 * its newsletter's is told so.
 *
 * @returns one outcome a segment, by its id
 */
export async function leaveResendSegments(
  resend: Resend,
  address: string,
  segmentIds: readonly string[],
): Promise<Map<string, ListOutcome>> {
  const before = await readContactSegments(resend, address)
  if (before.state !== 'read') return all(segmentIds, before)
  const refused = new Map<string, string>()
  for (const id of segmentIds) {
    const name = before.names.get(id)
    if (name === undefined) continue
    const reason =
      ownerOfNoticeSegment(name) === undefined
        ? await leaveSegment(resend, address, id)
        : 'the segment of the newsletter is one of change notices'
    if (reason !== undefined) refused.set(id, reason)
  }
  const after = await readContactSegments(resend, address)
  return new Map(
    segmentIds.map((id) => [id, outcomeOf(id, before.names.has(id), refused.get(id), after)]),
  )
}

/** The segments a contact is in, by id. */
export async function readContactSegments(
  resend: Resend,
  address: string,
): Promise<ContactSegments> {
  const names = new Map<string, string>()
  for (let after = ''; ;) {
    const page = await patiently((options) =>
      resend.get<unknown>(`${segmentsPath(address)}?limit=100${after}`, options),
    )
    if (page.error?.statusCode === 404) return {state: 'no-contact'}
    if (page.error) return {state: 'failed', reason: reasonOf(page.error)}
    const parsed = pageSchema.safeParse(page.data)
    if (!parsed.success) return {state: 'failed', reason: 'the answer is no list of segments'}
    for (const {id, name} of parsed.data.data) names.set(id, name)
    const last = parsed.data.data.at(-1)
    if (!parsed.data.has_more || !last) return {state: 'read', names}
    after = `&after=${encodeURIComponent(last.id)}`
  }
}

/** Why a contact could not be taken out of a segment; `undefined` when that was answered with yes. */
export async function leaveSegment(
  resend: Resend,
  address: string,
  id: string,
): Promise<string | undefined> {
  const path = `${segmentsPath(address)}/${encodeURIComponent(id)}`
  const {error} = await patiently((options) => resend.delete<unknown>(path, undefined, options))
  return error ? reasonOf(error) : undefined
}

function outcomeOf(
  id: string,
  wasIn: boolean,
  refusal: string | undefined,
  after: ContactSegments,
): ListOutcome {
  if (after.state === 'no-contact' || !wasIn) return {state: 'not-on-list'}
  // Where the list says it, it is so, whatever became of the request's own answer.
  if (after.state === 'read' && !after.names.has(id)) return {state: 'left'}
  if (refusal !== undefined) return {state: 'failed', reason: refusal}
  if (after.state === 'failed') return {state: 'failed', reason: after.reason}
  return {state: 'failed', reason: 'answered, but the contact is still in the segment'}
}

function all(
  ids: readonly string[],
  told: Exclude<ContactSegments, {state: 'read'}>,
): Map<string, ListOutcome> {
  const outcome: ListOutcome = told.state === 'no-contact' ? {state: 'not-on-list'} : told
  return new Map(ids.map((id) => [id, outcome]))
}

/** The SDK puts addresses into paths as they are: `+ / # ? %` would name another contact. */
function segmentsPath(address: string): string {
  return `/contacts/${encodeURIComponent(address)}/segments`
}
