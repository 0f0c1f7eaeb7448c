import type {RenderedPage} from '../../core/page/renderPage.js'

/**
 * A page as it leaves: nothing may be loaded, run or framed, nothing is kept by anyone on the way,
 * and its address, which may hold a token, is told to no other site.
 */
export async function pageResponse(
  page: RenderedPage,
  options: {status?: number; headers?: Record<string, string>} = {},
): Promise<Response> {
  return new Response(page.markup, {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.language,
      'content-security-policy': await policyFor(page.style),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      ...options.headers,
    },
  })
}

/** The strict policy of a page whose only style is the given text. */
export async function policyFor(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}
