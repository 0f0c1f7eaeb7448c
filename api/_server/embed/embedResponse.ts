import {isNotModified, notModified} from '../notices/notModified.js'
import {embedScript, embedScriptEtag} from './embedScript.js'

/**
 * The embed script, or 304 when the reader has it. Kept for an hour and used for a day while a
 * newer one is fetched: the script shows what the functions answer and holds no notice itself.
 */
export function embedResponse(request: Request): Response {
  const headers = new Headers({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    etag: embedScriptEtag,
    'x-content-type-options': 'nosniff',
  })
  if (isNotModified(request.headers, {etag: embedScriptEtag})) return notModified(headers)
  return new Response(embedScript, {headers})
}
