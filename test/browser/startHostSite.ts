import {createServer} from 'node:http'

/** A website of its own origin, whose pages a test writes. */
export interface HostSite {
  readonly url: string
  /** Puts a file of the site; a page is sent with the site's policy. */
  put(path: string, body: string, type?: string): string
  close(): void
}

/**
 * A site with the strictest policy that can show a notice: no inline style or script, no HTML made
 * from text, and the functions' host for the script and what it asks.
 *
 * @param hosts Further origins that the site lets its pages ask.
 */
export async function startHostSite(
  functions: string,
  hosts: readonly string[] = [],
): Promise<HostSite> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${functions}`,
    `connect-src 'self' ${[functions, ...hosts].join(' ')}`,
    "style-src 'self'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const files = new Map<string, {body: string; type: string}>()
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site')
    const file = files.get(pathname)
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(file?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  // Another host name than the functions': a cookie does not tell ports apart.
  const url = `http://localhost:${port}`
  return {
    url,
    put(path, body, type = 'text/html') {
      files.set(path.split('?')[0] ?? path, {body, type})
      return `${url}${path}`
    },
    close: () => void server.close(),
  }
}
