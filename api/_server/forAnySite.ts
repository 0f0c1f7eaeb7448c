import type {Refusal} from '../../core/refusal.js'

/** Headers of ours that a site's script may read beside those that every script may. */
const exposed = 'content-language, content-location, etag, link'

/**
 * Lets any site's script read an answer, and answers what browsers ask before they send headers of
 * a script's own (Fetch, CORS-preflight). No cookies are involved, so `*` gives nothing away.
 */
export function openToAnySite(headers: Headers, method: string, allow: string): void {
  headers.set('access-control-allow-origin', '*')
  headers.set('cross-origin-resource-policy', 'cross-origin')
  if (method === 'OPTIONS') {
    headers.set('access-control-allow-methods', allow)
    headers.set('access-control-allow-headers', '*')
    headers.set('access-control-max-age', '86400')
  } else {
    headers.set('access-control-expose-headers', exposed)
  }
}

const kept = new Set([404, 410])
const keptSeconds = 10

/**
 * What is not there, or gone, is looked for again and again: caches may say so for some seconds.
 * They are told what the answer depends on: it is a page or a problem, in the reader's language.
 */
export function keepForMoments(headers: Headers, {statusCode, details}: Refusal): void {
  // What starts on a date would be hidden past it.
  if (!kept.has(statusCode) || details['inForceFrom'] !== undefined) return
  headers.set('cache-control', `public, max-age=0, s-maxage=${keptSeconds}`)
  headers.set('vary', 'accept, accept-language')
}
