import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {mailsWithinADay} from '../../../core/export/owedMail.js'
import {attemptMs} from '../../../core/export/requestAttempt.js'
import type {RecentRequests} from '../../../core/export/requestLimits.js'
import type {Services} from '../services.js'
import type {AskingNetwork} from './askingNetwork.js'

const recentSchema = z.object({
  requests: z.array(dataRequestSchema),
  ofNetwork: z.number(),
  ofWideNetwork: z.number(),
  ofBrand: z.number(),
})

const recentQuery = `{
  'requests': *[_type == 'dataRequest' && subjectKey == $subjectKey] | order(receivedAt asc),
  'ofNetwork': count(*[_type == 'requestAttempt' && at > $since && network == $network]),
  'ofWideNetwork': count(*[_type == 'requestAttempt' && at > $since && wideNetwork == $wideNetwork]),
  'ofBrand': count(*[_type == 'requestAttempt' && at > $since && brand == $brand])
}`

/**
 * The requests made with an address, if one is named, oldest first, and what counts against the
 * limits: one query, the same for every address.
 */
export async function readRecent(
  services: Services,
  of: {readonly subjectKey?: string; readonly brand: string; readonly network: AskingNetwork},
  now: Date,
): Promise<{readonly requests: readonly DataRequest[]; readonly recent: RecentRequests}> {
  const {network, wideNetwork} = of.network
  const {requests, ...counts} = await services.query(recentSchema, recentQuery, {
    subjectKey: of.subjectKey ?? '',
    brand: of.brand,
    network: network ?? '',
    wideNetwork: wideNetwork ?? '',
    since: new Date(now.getTime() - attemptMs).toISOString(),
  })
  const recent = {
    ofAddress: mailsWithinADay(requests, 'confirm', now),
    ofNetwork: network === undefined ? undefined : counts.ofNetwork,
    ofWideNetwork: wideNetwork === undefined ? undefined : counts.ofWideNetwork,
    ofBrand: counts.ofBrand,
  }
  return {requests, recent}
}
