import {periodBefore} from '../../../core/calendar/isoPeriod.js'
import type {Services} from '../services.js'
import {purgeAsSeen} from './purgeAsSeen.js'
import {purgeEach, type PurgedDocuments} from './purgeEach.js'

/** What is under way has not ended. Anchors are about nobody: they prove which versions there were. */
const ended = `_type == 'delivery' && kind != 'anchor' && (
  (state == 'sent' && sentAt <= $since)
  || (state == 'stopped' && coalesce(settledAt, stoppedAt) <= $since)
)`

/** Deletes records of mailings that ended too long ago, with their history. */
export async function purgeDeliveries(services: Services, now: Date): Promise<PurgedDocuments> {
  const since = periodBefore(now, services.settings.kept.deliveries)
  return await purgeEach(services, {filter: ended, since}, (seen) => purgeAsSeen(services, seen))
}
