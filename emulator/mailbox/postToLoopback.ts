import {request as requestHttp} from 'node:http'
import {request as requestHttps} from 'node:https'

/** Whether a URL names this machine: 127.0.0.0/8, ::1, localhost or any name under it. */
export function isLoopback(url: URL): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  const host = url.hostname
  return (
    /^127(\.\d{1,3}){3}$/.test(host) ||
    host === '[::1]' ||
    host === 'localhost' ||
    host.endsWith('.localhost')
  )
}

/**
 * POSTs to this machine and nowhere else; redirects are not followed.
 *
 * Names under `localhost` are connected to at 127.0.0.1 by hand, because not every system resolves
 * them (RFC 6761, section 6.3, leaves it to the resolver).
 *
 * @throws Error when the URL names another machine, nothing listens or nothing answers in 10 s.
 */
export async function postToLoopback(
  url: URL,
  headers: Record<string, string>,
  body: string,
): Promise<{status: number; text: string}> {
  if (!isLoopback(url)) throw new Error('The local mailbox posts to this machine only.')
  const isNumeric = url.hostname.startsWith('127.')
  const isHttps = url.protocol === 'https:'
  const options = {
    method: 'POST',
    host: url.hostname === '[::1]' ? '::1' : isNumeric ? url.hostname : '127.0.0.1',
    port: url.port === '' ? (isHttps ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers: {...headers, host: url.host, 'content-length': Buffer.byteLength(body)},
    signal: AbortSignal.timeout(10_000),
    servername: url.hostname,
  }
  return new Promise((resolve, reject) => {
    const outgoing = (isHttps ? requestHttps : requestHttp)(options, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        resolve({status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8')})
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
