/**
 * What the Studio is told instead of asking a host on the internet; `undefined` where it may ask.
 *
 * The Studio looks up its newest version and its feedback form at fixed addresses, whatever content
 * it is pointed at; there is no setting that stops it.
 */
export function localAnswer(url: URL, version: string): Response | undefined {
  if (isOnThisMachine(url)) return undefined
  if (url.hostname === 'sanity-cdn.com' && url.pathname.startsWith('/v1/modules/')) {
    return Response.json({packageVersion: version, latest: version})
  }
  return new Response(null, {status: 404, statusText: 'Not asked: the Studio runs locally'})
}

function isOnThisMachine({hostname, protocol}: URL): boolean {
  if (protocol === 'data:' || protocol === 'blob:') return true
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost')
}
