/** Not even a style: it is a part for a script to read, and no page for a reader. */
const policy = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * A notice's page as the embed script takes it: its metadata, what is said of its delivery and its
 * article, and no style. A refusal stays what it is.
 *
 * A browser that parses a page for a site under a strict policy reports the page's style element as
 * a violation of that policy, though it is never applied.
 */
export async function embeddedPage(page: Response): Promise<Response> {
  if (page.status !== 200) return page
  const headers = new Headers(page.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-robots-tag', 'noindex')
  headers.delete('content-length')
  const markup = await page.text()
  return new Response(markup.replaceAll(/<style[^>]*>[^]*?<\/style>\n?/g, ''), {headers})
}
