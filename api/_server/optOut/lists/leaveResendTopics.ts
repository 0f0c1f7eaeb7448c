import type {Resend} from 'resend'
import * as z from 'zod'

import {patiently} from '../../patiently.js'
import type {ListOutcome} from './leaveLists.js'

const topicsSchema = z.object({
  data: z.array(z.object({id: z.string(), subscription: z.string()})),
  has_more: z.boolean().optional(),
})

type ContactTopics =
  | {readonly state: 'read'; readonly subscriptions: ReadonlyMap<string, string>}
  | {readonly state: 'no-contact'}
  | {readonly state: 'failed'; readonly reason: string}

/**
 * Opts a contact out of topics, and reads back what Resend then says: an answer of 200 that changed
 * nothing is a failure. The account-wide `unsubscribed` flag and the segments are never touched: a
 * brand's newsletter must not silence notices, or another brand.
 *
 * Where a whole brand is left (`isOfBrand`), a topic that was off before is none the person was on.
 *
 * @returns one outcome a topic, by its id
 */
export async function leaveResendTopics(
  resend: Resend,
  address: string,
  topicIds: readonly string[],
  options: {readonly isOfBrand?: boolean} = {},
): Promise<Map<string, ListOutcome>> {
  const wasOff = options.isOfBrand ? await topicsOff(resend, address) : new Set<string>()
  const refused = await optOutOf(resend, address, topicIds)
  const told = await readContactTopics(resend, address)
  return new Map(
    topicIds.map((id) => {
      const outcome = outcomeOf(id, refused.get(id), told)
      return [id, outcome.state === 'left' && wasOff.has(id) ? {state: 'not-on-list'} : outcome]
    }),
  )
}

/** What was off before: nobody is to be signed up for it when leaving the brand is undone. */
async function topicsOff(resend: Resend, address: string): Promise<ReadonlySet<string>> {
  const before = await readContactTopics(resend, address)
  if (before.state !== 'read') return new Set()
  const off = [...before.subscriptions].filter(([, subscription]) => subscription === 'opt_out')
  return new Set(off.map(([id]) => id))
}

/** The subscriptions of a contact, by topic. */
export async function readContactTopics(resend: Resend, address: string): Promise<ContactTopics> {
  const subscriptions = new Map<string, string>()
  for (let after = ''; ;) {
    const page = await patiently((options) =>
      resend.get<unknown>(`${topicsPath(address)}?limit=100${after}`, options),
    )
    if (page.error?.statusCode === 404) return {state: 'no-contact'}
    if (page.error) return {state: 'failed', reason: reasonOf(page.error)}
    const parsed = topicsSchema.safeParse(page.data)
    if (!parsed.success) return {state: 'failed', reason: 'the answer is no list of topics'}
    for (const {id, subscription} of parsed.data.data) subscriptions.set(id, subscription)
    const last = parsed.data.data.at(-1)
    if (!parsed.data.has_more || !last) return {state: 'read', subscriptions}
    after = `&after=${encodeURIComponent(last.id)}`
  }
}

/** Switches off all at once; where one is unknown Resend refuses all, so then one by one. */
async function optOutOf(
  resend: Resend,
  address: string,
  topicIds: readonly string[],
): Promise<Map<string, ResendError>> {
  const topics = topicIds.map((id) => ({id, subscription: 'opt_out'}))
  const {error} = await patiently((options) =>
    resend.patch<unknown>(topicsPath(address), topics, options),
  )
  if (!error) return new Map()
  if (error.statusCode !== 404 || topicIds.length < 2) {
    return new Map(topicIds.map((id) => [id, error]))
  }
  const refused = new Map<string, ResendError>()
  for (const id of topicIds) {
    for (const [topic, refusal] of await optOutOf(resend, address, [id]))
      refused.set(topic, refusal)
  }
  return refused
}

function outcomeOf(id: string, refusal: ResendError | undefined, told: ContactTopics): ListOutcome {
  if (told.state === 'no-contact') return {state: 'not-on-list'}
  // Where the list says it, it is so, whatever became of the request's own answer.
  if (told.state === 'read' && told.subscriptions.get(id) === 'opt_out') return {state: 'left'}
  const isGone = told.state === 'read' && !told.subscriptions.has(id) && refusal?.statusCode === 404
  if (isGone) return {state: 'no-such-list', reason: 'no topic has this id'}
  if (refusal) return {state: 'failed', reason: reasonOf(refusal)}
  if (told.state === 'failed') return {state: 'failed', reason: told.reason}
  return {state: 'failed', reason: 'answered, but the topic is not switched off'}
}

/** The SDK puts addresses into paths as they are: `+ / # ? %` would name another contact. */
function topicsPath(address: string): string {
  return `/contacts/${encodeURIComponent(address)}/topics`
}

interface ResendError {
  readonly name: string
  readonly statusCode: number | null
}

/** Why Resend refused, without the message: it can hold an address. */
export function reasonOf(error: ResendError): string {
  return `${error.name} (${error.statusCode ?? 'no answer'})`
}
