import {randomUUID} from 'node:crypto'

const streamHost = /^s-[0-9a-f]+\.localhost$/

/**
 * Sends a browser's event stream to a host name of its own, or `undefined` when it is there already.
 *
 * Over HTTP/1.1 a browser opens six connections to one host and no more. The Studio holds that many
 * streams open, and all it asks afterwards would wait for ever, without an error. Browsers resolve
 * every name under `.localhost` to this machine, so each stream gets its own pool of connections.
 * After the redirect the `Origin` header is `null`.
 */
export function spreadOverHosts(request: Request, url: URL): Response | undefined {
  if (request.headers.get('origin') === null || streamHost.test(url.hostname)) return undefined
  const target = new URL(url)
  target.hostname = `s-${randomUUID().slice(0, 8)}.localhost`
  return new Response(null, {
    status: 307,
    headers: {location: target.href, 'cache-control': 'no-store'},
  })
}
