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
  headers.set('content-security-policy', "default-src 'none'")
  headers.set('x-robots-tag', 'noindex')
  headers.delete('content-length')
  const markup = await page.text()
  return new Response(markup.replaceAll(/<style[^>]*>[^]*?<\/style>\n?/g, ''), {headers})
}
