import type {DataRequest} from './dataRequest.js'
import {keptMs} from './requestKept.js'

type Files = Pick<DataRequest, 'state' | 'closedAt' | 'readyAt' | 'sealedFile' | 'sources'>

/**
 * When what was collected for a request that is still open loses its key: 90 days after it was
 * ready, whatever is still to come; also where a handler has yet to hand it over. A closed one keeps
 * its files as long as itself.
 */
export function filesKeptUntil({
  state,
  closedAt,
  readyAt,
}: Omit<Files, 'sources'>): Date | undefined {
  if ((state !== 'ready' && state !== 'confirmed') || closedAt || !readyAt) return undefined
  return new Date(Date.parse(readyAt) + keptMs)
}

/**
 * An open request without the files whose time is over; `undefined` while there are none.
 *
 * The request stays open, for its answer is still owed. Whoever gave a file has to give it again, so
 * that nothing is told to be in an export that is not: a handler asks, or marks it.
 */
export function withoutOldFiles(
  request: Files,
  now: Date,
): Pick<DataRequest, 'sealedFile' | 'sources'> | undefined {
  const until = filesKeptUntil(request)
  if (!until || until > now) return undefined
  const isOld = ({attachments, answeredAt}: DataRequest['sources'][number]): boolean =>
    Boolean(attachments?.length) && Date.parse(answeredAt ?? '0') + keptMs <= now.getTime()
  if (!request.sealedFile && !request.sources.some(isOld)) return undefined
  return {
    sealedFile: null,
    sources: request.sources.map((source) =>
      isOld(source) ? {...source, state: 'failed', attachments: null, message: tooLong} : source,
    ),
  }
}

const tooLong = 'Its files were kept for 90 days, and are deleted. Ask for them again.'
