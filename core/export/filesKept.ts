import {periodAfter} from '../calendar/isoPeriod.js'
import {isHandedOver} from '../case/copyDelivery.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import {periodInWords} from '../words/period.js'
import type {DataRequest} from './dataRequest.js'
import {laterOf, linksEndAt} from './requestKept.js'
import type {SourceAnswer} from './sourceAnswer.js'

type Files = Pick<
  DataRequest,
  'state' | 'closedAt' | 'readyAt' | 'sealedFile' | 'sources' | 'mails'
>

/**
 * When what was collected for a request loses its key: so long after it was ready, whatever is still
 * to come; also where a handler has yet to hand it over. Never before the last link to it that was
 * mailed has ended, so that a shorter setting breaks no promise.
 */
export function filesKeptUntil(
  {state, readyAt, mails}: Pick<Files, 'state' | 'readyAt' | 'mails'>,
  {collectedData}: KeptPeriods,
): Date | undefined {
  if ((state !== 'ready' && state !== 'confirmed' && state !== 'answered') || !readyAt) {
    return undefined
  }
  return laterOf(periodAfter(readyAt, collectedData), linksEndAt({mails}))
}

/**
 * A request without the files whose time is over; `undefined` while there are none.
 *
 * Files that people gave for a request that is still open wait for the rest of the answer, as long as
 * an address is kept: they would be asked for in vain otherwise. After that whoever gave them has to
 * give them again, so that nothing is told to be in an export that is not: a handler asks, or marks it.
 */
export function withoutOldFiles(
  request: Files,
  now: Date,
  kept: KeptPeriods,
): Pick<DataRequest, 'sealedFile' | 'sources'> | undefined {
  const until = filesKeptUntil(request, kept)
  if (!until || until > now) return undefined
  const isOld = ({attachments, answeredAt}: SourceAnswer): boolean => {
    if (!attachments?.length) return false
    if (request.closedAt) return true
    return periodAfter(answeredAt ?? new Date(0), kept.requestAddresses) <= now
  }
  if (!request.sealedFile && !request.sources.some(isOld)) return undefined
  const sources = request.sources.map((source) =>
    isOld(source) ? withoutFiles(source, request, now, kept) : source,
  )
  return {sealedFile: null, sources}
}

/** Whether files that are deleted can be had once more: by asking the same systems again. */
export function isCollectedAnew(request: Files & Parameters<typeof isHandedOver>[0]): boolean {
  return (
    request.state === 'ready' &&
    !request.sealedFile &&
    !isHandedOver(request) &&
    !request.sources.some(({filesGoneAt}) => filesGoneAt)
  )
}

function withoutFiles(
  source: SourceAnswer,
  {closedAt}: Files,
  now: Date,
  {requestAddresses}: KeptPeriods,
): SourceAnswer {
  if (closedAt) return {...source, attachments: null, filesGoneAt: now.toISOString()}
  const message = `Its files were kept for ${periodInWords('en', requestAddresses)}, and are deleted. Ask for them again.`
  return {...source, state: 'failed', attachments: null, message}
}
