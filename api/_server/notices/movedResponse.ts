import type {Call} from '../route.js'
import {currentCacheControl} from './cacheControl.js'
import type {Archive} from './readArchive.js'

/** Every date at which the answer under this name changes: versions, and when it moves away. */
export function datesIn({allVersions, moved = []}: Archive): {readonly effectiveAt: string}[] {
  const moves = moved.flatMap(({fromAt}) => (fromAt ? [{effectiveAt: fromAt}] : []))
  return [...allVersions, ...moves]
}

/**
 * What is current of a notice that goes by another name now is at its new address: 308, with the
 * rest of the address kept. `undefined` for one that has not moved, or where nothing is in force
 * under the new name yet. What it was is answered here as ever.
 */
export function movedResponse(
  {url, now}: Pick<Call, 'url' | 'now'>,
  archive: Archive,
): Response | undefined {
  const moved = archive.moved?.find(({language}) => language === archive.language)
  if (!moved || Date.parse(moved.fromAt ?? '') > now.getTime()) return undefined
  const query = new URLSearchParams(url.search)
  if (moved.notice === 'privacy') query.delete('notice')
  else query.set('notice', moved.notice)
  const path = url.pathname.replace(
    /^\/api\/notices\/[^/]+/,
    `/api/notices/${encodeURIComponent(moved.brand)}`,
  )
  const location = query.size > 0 ? `${path}?${query}` : path
  return new Response(null, {
    status: 308,
    headers: {
      location,
      'cache-control': currentCacheControl(datesIn(archive), now),
    },
  })
}
