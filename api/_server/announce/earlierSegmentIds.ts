import type {Resend} from 'resend'
import * as z from 'zod'

import type {BroadcastDelivery} from '../../../core/announce/delivery.js'
import type {Services} from '../services.js'
import {segmentIdNamed} from './resendLists.js'

const query = `*[_type == "delivery" && kind == "broadcast" && changeNoticeId == $changeNoticeId && coalesce(calledOffVersionId, "") == $calledOff && _id < $id].segment`

/** The segments of the same change that come before a mailing's own: who is in one is told there. */
export async function earlierSegmentIds(
  services: Services,
  resend: Resend,
  {_id: id, changeNoticeId, calledOffVersionId}: BroadcastDelivery,
): Promise<ReadonlySet<string>> {
  const params = {id, changeNoticeId, calledOff: calledOffVersionId ?? ''}
  const names = await services.query(z.array(z.string()), query, params)
  const ids = new Set<string>()
  for (const name of names) {
    const segmentId = await segmentIdNamed(resend, name)
    if (segmentId) ids.add(segmentId)
  }
  return ids
}
