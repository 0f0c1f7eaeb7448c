import * as z from 'zod'

import {leftAtResend} from '../../api/_server/optOut/ledger/leftAtResend.js'
import {readContactTopics} from '../../api/_server/optOut/lists/leaveResendTopics.js'
import {readContact} from '../../api/_server/optOut/lists/readContact.js'
import type {Services} from '../../api/_server/services.js'
import type {LeftScope} from '../../core/optOut/optOutEntries.js'
import {readResendEvent, type ResendEvent} from '../../core/optOut/readResendEvent.js'
import {scopesToRecord} from '../../core/optOut/scopesToRecord.js'
import type {SendingBrand} from '../../core/optOut/sendingBrand.js'
import {Refusal} from '../../core/refusal.js'
import type {StoredContact} from './readStoredContacts.js'
import type {TopicNewsletter} from './readTopicNewsletters.js'
import {recordReplayed} from './recordReplayed.js'

export const resendContactSchema = z.object({
  id: z.string(),
  email: z.string(),
  unsubscribed: z.boolean(),
})

export type ResendContact = z.infer<typeof resendContactSchema>

interface Sending {
  readonly brands: readonly SendingBrand[]
  readonly newsletters: readonly TopicNewsletter[]
}

export interface ReplayedContact {
  readonly recorded: number
  /** Newsletters that are off, and nobody can tell whether they were left or never joined. */
  readonly undecided: number
}

/**
 * Takes into the ledger what one contact has left at Resend, as its events would have told. When that
 * was, Resend does not say: it counts as of now, but for what the person has come back to.
 */
export async function replayContact(
  services: Services,
  {contact, ledger}: StoredContact,
  {brands, newsletters}: Sending,
): Promise<ReplayedContact> {
  const now = await services.now()
  const told = {created_at: now.toISOString()}
  const {email, unsubscribed} = contact
  if (unsubscribed) {
    const data = {email, unsubscribed}
    const left = await scopesOf(services, {type: 'contact.updated', ...told, data}, brands)
    // The flag stands also after somebody has come back, for we never touch it.
    const missing = scopesToRecord(left, ledger, new Date(0))
    return {
      recorded: await recordReplayed(services, {email, left: missing, happenedAt: now}, now),
      undecided: 0,
    }
  }
  const wanted = newsletters.filter(
    (one) => scopesToRecord([one], ledger.map(asReturning), now).length > 0,
  )
  if (wanted.length === 0) return {recorded: 0, undecided: 0}
  const {off, undecided} = await topicsLeft(services, email, wanted)
  if (off.length === 0) return {recorded: 0, undecided}
  const topics = off.map(({topicId}) => ({id: topicId, subscription: 'opt_out'}))
  const event = {type: 'contact.topics.updated', ...told, data: {email, topics}} as const
  const left = await scopesOf(services, event, brands)
  return {recorded: await recordReplayed(services, {email, left, happenedAt: now}, now), undecided}
}

/** Somebody who is still on the way back was taken off by us, and has not left again. */
function asReturning(entry: StoredContact['ledger'][number]): StoredContact['ledger'][number] {
  const isOnTheWay = entry.returning?.some(({state}) => state === 'pending')
  return isOnTheWay ? {...entry, undoneAt: null} : entry
}

/** Whether our import has brought a contact in: it then marks each newsletter that was joined. */
function isOurs(property: string): boolean {
  return /^(?:relation|consent|unsubscribe)_/.test(property)
}

/**
 * Of what is off, what was left. A topic that is off by itself is off for everybody who never joined;
 * where a contact was brought in by our import, its marks tell. Of one that came in elsewhere nobody
 * can tell, and rather one entry too many than a mail to somebody who has left.
 */
async function topicsLeft(
  services: Services,
  email: string,
  wanted: readonly TopicNewsletter[],
): Promise<{readonly off: readonly TopicNewsletter[]; readonly undecided: number}> {
  const resend = await services.resend()
  const topics = await readContactTopics(resend, email)
  if (topics.state === 'failed') throw unavailable(topics.reason)
  // Deleted since the list was read.
  if (topics.state === 'no-contact') return {off: [], undecided: 0}
  const off = wanted.filter(({topicId}) => topics.subscriptions.get(topicId) === 'opt_out')
  if (!off.some(({isOffByItself}) => isOffByItself)) return {off, undecided: 0}
  const read = await readContact(resend, email)
  if (read.state === 'failed') throw unavailable(read.reason)
  const carried = read.state === 'read' ? Object.keys(read.properties) : []
  const left = off.filter(({isOffByItself, marks}) => {
    const isMarked = marks.some((mark) => carried.includes(mark))
    return !isOffByItself || isMarked || !carried.some(isOurs)
  })
  return {off: left, undecided: off.length - left.length}
}

async function scopesOf(
  services: Services,
  event: ResendEvent,
  brands: readonly SendingBrand[],
): Promise<readonly LeftScope[]> {
  const read = readResendEvent(event)
  return read.state === 'left' ? await leftAtResend(services, read, brands) : []
}

function unavailable(reason: string): Refusal {
  return new Refusal('unavailable', `Resend did not tell of a contact: ${reason}.`)
}
