import * as z from 'zod'

import {periodBefore} from '../../../core/calendar/isoPeriod.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {withoutOldFiles} from '../../../core/export/filesKept.js'
import {linkDays} from '../../../core/export/owedMail.js'
import {isForgotten, isOver, isUnwanted} from '../../../core/export/requestKept.js'
import {inPages, pageSize} from '../keeping/inPages.js'
import {purgeAsSeen} from '../keeping/purgeAsSeen.js'
import type {Services} from '../services.js'
import {purgeRequest} from './purgeRequest.js'
import {removeOldFiles} from './removeOldFiles.js'

/** What the run took away of requests, by number alone. */
export interface PurgedRequests {
  /** Nobody confirmed them. */
  readonly vanished: number
  /** Collected data, of a request that stays. */
  readonly emptied: number
  /** Closed ones: all about the person. */
  readonly purged: number
  /** What was left of closed ones. */
  readonly forgotten: number
  /** What could not be done this time, by request, without an address. */
  readonly failed: readonly {readonly requestId: string; readonly reason: string}[]
}

// Only what is due, so that nothing that waits for its day holds up the rest.
const overQuery = `*[_type == 'dataRequest' && _id > $after && (
  (state == 'unconfirmed' && receivedAt <= $confirmSince
    && count(mails[purpose == 'confirm' && askedAt > $confirmSince]) == 0)
  || (state in ['ready', 'answered'] && coalesce(closedAt, readyAt) <= $addressSince
    && count(mails[purpose == 'ready' && askedAt > $linkSince]) == 0)
  || (state in ['ready', 'confirmed', 'answered'] && readyAt <= $filesSince
    && count(mails[purpose == 'ready' && askedAt > $linkSince]) == 0
    && (defined(sealedFile.file)
      || (defined(closedAt) && count(sources[count(attachments) > 0]) > 0)
      || count(sources[count(attachments) > 0 && answeredAt <= $addressSince]) > 0))
  || (state == 'purged' && coalesce(closedAt, purgedAt) <= $closedSince)
)] | order(_id asc)[0...${pageSize}]`

const mostAtOnce = 1000

/**
 * Takes away of requests what its time is over for, each kind by its setting, one request at a time.
 */
export async function purgeRequests(services: Services, now: Date): Promise<PurgedRequests> {
  const done = {vanished: 0, emptied: 0, purged: 0, forgotten: 0}
  const purge = async (stored: StoredRequest): Promise<boolean> => {
    const request = dataRequestSchema.parse(stored)
    const step = stepFor(services, request, now)
    if (!step || !(await steps[step](services, request, now))) return false
    done[step] += 1
    return true
  }
  const read = (after: string) => readOver(services, after, now)
  const {failed} = await inPages(read, purge, mostAtOnce)
  return {
    ...done,
    failed: failed.map(({document: {_id, requestId}, reason}) => ({
      requestId: requestId ?? _id,
      reason,
    })),
  }
}

/** As it lies there: one that cannot be read is told of, and holds up no other. */
const storedSchema = z.looseObject({_id: z.string(), requestId: z.string().optional()})
type StoredRequest = z.infer<typeof storedSchema>

function readOver(services: Services, after: string, now: Date): Promise<StoredRequest[]> {
  const {kept} = services.settings
  const since = (period: string): string => periodBefore(now, period).toISOString()
  return services.query(z.array(storedSchema), overQuery, {
    after,
    confirmSince: since(kept.unconfirmedRequests),
    linkSince: since(`P${linkDays}D`),
    filesSince: since(kept.collectedData),
    addressSince: since(kept.requestAddresses),
    closedSince: since(kept.closedRequests),
  })
}

function stepFor(
  {settings: {kept}}: Services,
  request: DataRequest,
  now: Date,
): keyof typeof steps | undefined {
  if (isUnwanted(request, now, kept)) return 'vanished'
  if (isForgotten(request, now, kept)) return 'forgotten'
  if (isOver(request, now, kept)) return 'purged'
  return withoutOldFiles(request, now, kept) ? 'emptied' : undefined
}

const steps = {
  // Only as it was seen: someone may have confirmed or asked again meanwhile.
  vanished: (services: Services, request: DataRequest) => purgeAsSeen(services, request),
  forgotten: (services: Services, request: DataRequest) => purgeAsSeen(services, request),
  purged: purgeRequest,
  emptied: removeOldFiles,
} satisfies Record<
  string,
  (services: Services, request: DataRequest, now: Date) => Promise<boolean>
>
