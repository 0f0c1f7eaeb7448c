import * as z from 'zod'

import {mailNotBefore, segmentDeliveries} from '../../../core/announce/changeDeliveries.js'
import type {Delivery} from '../../../core/announce/delivery.js'
import type {Services} from '../services.js'

const delaySchema = z.array(z.number().nullable())
const delayQuery = `*[_type == "noticeVersion" && _id == $versionId]{
  "delay": *[_type == "brand" && slug.current == ^.brand][0].group->mailDelayMinutes
}.delay`

/**
 * Owes a segment the mail that the change does not come, where it was called off while the mailing
 * was leaving. Asking again owes it once.
 */
export async function tellCalledOff(
  services: Services,
  delivery: Delivery,
  now: Date,
): Promise<void> {
  if (delivery.kind !== 'broadcast' || !delivery.callOffVersionId) return
  const {callOffVersionId: versionId, changeNoticeId, segment, language} = delivery
  const [delayMinutes] = await services.query(delaySchema, delayQuery, {versionId})
  const client = await services.contentLake()
  const owed = segmentDeliveries(
    calledOffDeliveryId(versionId, segment),
    {changeNoticeId, segment, language, calledOffVersionId: versionId},
    {now, notBefore: mailNotBefore({now, delayMinutes})},
  )
  for (const one of owed) await client.createIfNotExists(one, {visibility: 'sync'})
}

/** The same mailing has one name, however often it is asked for. */
export function calledOffDeliveryId(versionId: string, segment: string): string {
  return `delivery.calledOff.${versionId}.${segment.replaceAll('/', '.')}`
}
