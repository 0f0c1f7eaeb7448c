import * as z from 'zod'

import {relationTo} from '../../../../core/contacts/contactProperties.js'
import type {NoticeSegments} from '../../../../core/optOut/afterwards.js'
import {isDue} from '../../../../core/optOut/isDue.js'
import {noticeSegmentsToLeave} from '../../../../core/optOut/noticeSegmentsToLeave.js'
import {type OptOut, optOutSchema} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import type {Services} from '../../services.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {brokeOff} from './leaveLists.js'
import {leaveSegment, readContactSegments} from './leaveResendSegments.js'
import {readContactTopics} from './leaveResendTopics.js'
import {readContact} from './readContact.js'

interface Leaver {
  readonly address: string | undefined
  /** Of one person, and of those the ones that are to be looked at. */
  readonly entries: readonly OptOut[]
  readonly brands: readonly SendingBrand[]
  readonly now: Date
}

const inForceSchema = z.array(optOutSchema.pick({brand: true, newsletter: true, channel: true}))

export function isNoticeSegmentDue(noticeSegments: NoticeSegments, now: Date): boolean {
  return isDue(noticeSegments, now)
}

/**
 * Which notice segments a person has no more reason to be in, by entry, to be noted before any is
 * left: what is cut off in between is known then, and joined again when leaving is undone.
 */
export async function planNoticeSegments(
  services: Services,
  {address, entries, brands, now}: Leaver,
): Promise<ReadonlyMap<string, NoticeSegments>> {
  if (address === undefined || entries.length === 0) return new Map()
  const found = await segmentsToLeave(services, address, {entries, brands}).catch(
    (error: unknown) => ({reason: brokeOff('reading notice segments', error)}),
  )
  return new Map(
    entries.map(({_id, noticeSegments}) => {
      const left = noticeSegments?.left ?? []
      const attempts = (noticeSegments?.attempts ?? 0) + 1
      const attempted = {attempts, lastAttemptAt: now.toISOString()}
      return [
        _id,
        'reason' in found
          ? {...attempted, state: 'pending', left, error: found.reason}
          : {
              ...attempted,
              state: found.ids.length > 0 ? 'pending' : 'done',
              left: [...new Set([...left, ...found.ids])],
            },
      ]
    }),
  )
}

/** Leaves the segments that were planned and noted, and notes how it went. */
export async function leavePlannedSegments(
  services: Services,
  address: string | undefined,
  planned: ReadonlyMap<string, NoticeSegments>,
): Promise<void> {
  const pending = [...planned].filter(([, {state, error}]) => state === 'pending' && !error)
  const ids = new Set(pending.flatMap(([, {left}]) => left))
  if (address === undefined || ids.size === 0) return
  const resend = await services.resend()
  let reason: string | undefined
  for (const id of ids) reason ??= await leaveSegment(resend, address, id)
  const after = await readContactSegments(resend, address)
  const isLeft = after.state === 'no-contact' || (after.state === 'read' && !has(after.names, ids))
  const error = isLeft ? undefined : (reason ?? 'answered, but the contact is still in the segment')
  for (const [id, planning] of pending) {
    await changeEntry(services, id, ({undoneAt}) =>
      undoneAt
        ? undefined
        : {noticeSegments: {...planning, ...(error ? {error} : {state: 'done'})}},
    )
  }
}

async function segmentsToLeave(
  services: Services,
  address: string,
  {entries, brands}: Pick<Leaver, 'entries' | 'brands'>,
): Promise<{readonly ids: readonly string[]} | {readonly reason: string}> {
  const resend = await services.resend()
  const contact = await readContact(resend, address)
  if (contact.state === 'failed') return contact
  const left = entries.map(({brand}) => brand)
  const {properties} = contact.state === 'read' ? contact : {properties: {}}
  // Most people are known to be more than subscribers, or nobody has said: that is all to ask then.
  if (!left.some((brand) => relationTo(properties, brand) === 'subscriber')) return {ids: []}
  const segments = await readContactSegments(resend, address)
  if (segments.state === 'failed') return segments
  const topics = await readContactTopics(resend, address)
  if (topics.state === 'failed') return topics
  if (segments.state === 'no-contact' || topics.state === 'no-contact') return {ids: []}
  const inForce = await services.query(
    inForceSchema,
    '*[_type == "optOut" && subjectKey == $key && !defined(undoneAt)]{brand, newsletter, channel}',
    {key: entries[0]?.subjectKey ?? ''},
  )
  const on = [...topics.subscriptions].filter(([, subscription]) => subscription === 'opt_in')
  const known = {properties, segments: segments.names, topics: new Set(on.map(([id]) => id))}
  return {ids: noticeSegmentsToLeave(left, inForce, known, brands)}
}

function has(names: ReadonlyMap<string, string>, ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) => names.has(id))
}
