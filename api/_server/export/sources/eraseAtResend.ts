import type {Resend} from 'resend'
import * as z from 'zod'

import {
  contactShare,
  type ContactShare,
  type SharedContact,
} from '../../../../core/export/contactShare.js'
import type {Erasure, Subject} from '../../../../core/export/personalDataSource.js'
import {fetchSendingBrands} from '../../optOut/ledger/fetchSendingBrands.js'
import {leaveSegment, readContactSegments} from '../../optOut/lists/leaveResendSegments.js'
import {leaveResendTopics, readContactTopics} from '../../optOut/lists/leaveResendTopics.js'
import {contactPath, readContact} from '../../optOut/lists/readContact.js'
import {patiently} from '../../patiently.js'
import type {Services} from '../../services.js'
import {readResendPages} from './readResend.js'

/**
 * Deletes a contact at Resend, its topics and segments with it. Where the contact is there for
 * another controller too, only what is of the request's brands goes.
 *
 * The contact is looked at once more at the end: an answer of 200 that changed nothing has erased
 * nothing.
 *
 * @throws Error naming what Resend refused, without an address
 */
export async function eraseAtResend(services: Services, subject: Subject): Promise<Erasure> {
  const resend = await services.resend()
  const contact = await knownContact(resend, subject.address)
  if (!contact) return {state: 'nothing'}
  const share = await contactShare(contact, subject.brands, await fetchSendingBrands(services))
  const {segmentIds, topicIds, properties, isSharedWithOthers} = share
  if (!isSharedWithOthers) {
    await deleteContact(resend, subject.address)
    return {state: 'erased', recordCount: 1 + segmentIds.length + topicIds.length}
  }
  const recordCount = segmentIds.length + topicIds.length + properties.length
  if (recordCount === 0) return {state: 'nothing'}
  await removeShare(resend, subject.address, share)
  return {state: 'erased', recordCount}
}

async function knownContact(resend: Resend, address: string): Promise<SharedContact | undefined> {
  const contact = await readContact(resend, address)
  const segments = await readContactSegments(resend, address)
  const topics = await readContactTopics(resend, address)
  for (const read of [contact, segments, topics]) {
    if (read.state === 'failed') throw new Error(`Resend: ${read.reason}`)
  }
  if (contact.state !== 'read' || segments.state !== 'read' || topics.state !== 'read') {
    return undefined
  }
  const usual = await topicsByDefault(resend)
  const on = [...topics.subscriptions].filter(([, subscription]) => subscription === 'opt_in')
  return {
    properties: contact.properties,
    segments: segments.names,
    topics: new Set(on.map(([id]) => id)),
    chosenTopics: new Set(on.map(([id]) => id).filter((id) => !usual.has(id))),
  }
}

const topicSchema = z.object({id: z.string(), default_subscription: z.enum(['opt_in', 'opt_out'])})

/** The topics that everyone gets who has not left them. */
async function topicsByDefault(resend: Resend): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for await (const topic of readResendPages(resend, '/topics', topicSchema)) {
    if (topic.default_subscription === 'opt_in') ids.add(topic.id)
  }
  return ids
}

async function deleteContact(resend: Resend, address: string): Promise<void> {
  const path = contactPath(address)
  const {error} = await patiently((options) => resend.delete<unknown>(path, undefined, options))
  const left = await readContact(resend, address)
  if (left.state === 'no-contact') return
  throw new Error(`Resend: ${error ? error.name : 'the contact is still there'}`)
}

async function removeShare(
  resend: Resend,
  address: string,
  {segmentIds, topicIds, properties}: ContactShare,
): Promise<void> {
  for (const id of segmentIds) await leaveSegment(resend, address, id)
  const outcomes = topicIds.length > 0 ? await leaveResendTopics(resend, address, topicIds) : []
  if (properties.length > 0) {
    const change = {properties: Object.fromEntries(properties.map((name) => [name, null]))}
    await patiently((options) => resend.patch<unknown>(contactPath(address), change, options))
  }
  const left = await knownContact(resend, address)
  const isLeft =
    segmentIds.some((id) => left?.segments.has(id)) ||
    [...outcomes].some(([, {state}]) => state === 'failed') ||
    properties.some((name) => left?.properties[name] !== undefined)
  if (isLeft) throw new Error('Resend: not all that was to go is gone')
}
