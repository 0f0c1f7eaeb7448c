import * as z from 'zod'

import {sourcesToAskAgain} from '../../../core/export/askAgain.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {isMailDue, isReminderDue, owedMail} from '../../../core/export/owedMail.js'
import {handlingOf} from '../../../core/export/requestHandling.js'
import {automaticKinds} from '../../../core/export/requestKind.js'
import {withoutAddresses} from '../afterAnswer.js'
import {assertAllRead} from '../assertAllRead.js'
import {readable} from '../readable.js'
import type {Services} from '../services.js'
import {askFailedAgain} from './askFailedAgain.js'
import {changeRequest} from './changeRequest.js'
import {collectRequest, isToBeCollected} from './collectRequest.js'
import {purgeRequests, type PurgedRequests} from './purgeRequests.js'
import {sendOwedMails} from './sendOwedMails.js'

export interface PendingOutcome extends PurgedRequests {
  readonly collected: number
  readonly mailed: number
  readonly reminded: number
  /** Asked sources again that had failed. */
  readonly askedAgain: number
}

// What waits for a handler is not in it, or it would hold up the rest for months.
const pendingQuery = `*[_type == 'dataRequest' && (
  state in ['unconfirmed', 'collecting']
  || (state == 'confirmed' && kind in $automaticKinds && coalesce(subject, 'self') == 'self'
    && coalesce(channel, 'page') == 'page')
  || 'owed' in mails[].state
  || (state == 'ready' && !defined(closedAt) && defined(sealedFile.file)
    && count(sources[state == 'failed' && askAgainAt <= $now]) > 0)
)] | order(receivedAt asc)[0...500]`

/**
 * The scheduled run over requests: takes away what is kept no longer, collects what was confirmed and
 * not collected, sends mails that did not go out, and reminds once of what nobody confirmed. One
 * request that fails holds up no other.
 *
 * @throws Error at its end where requests cannot be read: somebody has to hear of them.
 */
export async function collectPending(services: Services, now: Date): Promise<PendingOutcome> {
  const purged = await purgeRequests(services, now)
  const stored = await services.query(z.array(z.unknown()), pendingQuery, {
    automaticKinds,
    now: now.toISOString(),
  })
  const done = {collected: 0, mailed: 0, reminded: 0, askedAgain: 0}
  const failed = [...purged.failed]
  const requests = readable(dataRequestSchema, stored, 'a request')
  for (const request of requests) {
    try {
      const step = stepFor(request, now)
      if (!step) continue
      await steps[step](services, request, now)
      done[step] += 1
    } catch (error) {
      const reason = withoutAddresses(String(error)).slice(0, 300)
      failed.push({requestId: request.requestId, reason})
    }
  }
  assertAllRead(stored.length - requests.length, 'requests')
  return {...purged, ...done, failed}
}

type Step = keyof typeof steps

const steps = {
  collected: (services: Services, {requestId}: DataRequest, now: Date) =>
    collectRequest(services, requestId, now),
  mailed: (services: Services, {requestId}: DataRequest, now: Date) =>
    sendOwedMails(services, requestId, now),
  reminded: async (services: Services, {requestId}: DataRequest, now: Date) => {
    await changeRequest(services, requestId, (request) =>
      isReminderDue(request, now)
        ? {mails: [...request.mails, owedMail(request, 'confirmReminder', request.language, now)]}
        : undefined,
    )
    await sendOwedMails(services, requestId, now)
  },
  askedAgain: askFailedAgain,
}

function stepFor(request: DataRequest, now: Date): Step | undefined {
  // A handler may have begun a collection that was cut off; none begins here for what is theirs.
  const isOurs = request.state === 'collecting' || handlingOf(request) === 'automatic'
  if (isOurs && isToBeCollected(request, now)) return 'collected'
  if (isReminderDue(request, now)) return 'reminded'
  if (request.mails.some((mail) => isMailDue(mail, now))) return 'mailed'
  return sourcesToAskAgain(request, now).length > 0 ? 'askedAgain' : undefined
}
