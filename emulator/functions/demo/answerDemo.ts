import {fetchNoticeArticle} from '../../../core/site/fetchNoticeArticle.js'
import {fetchNoticeOfChange} from '../../../core/site/fetchNoticeOfChange.js'
import {demoBrandsSchema} from './demoBrand.js'
import {demoPage} from './demoPage.js'
import {demoSiteStyle} from './demoSiteStyle.js'
import {emptyDemoPage} from './emptyDemoPage.js'

/** A site's way to the functions. */
export type AskFunctions = (url: string, init?: RequestInit) => Promise<Response>

/** As strict as a site can be: its own files, one host for the notices, and no HTML from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * `/demo`: a website that shows a brand's notice and banner, as its server and the embed make them.
 *
 * It knows the functions by their addresses alone, as any site does. Never deployed.
 */
export async function answerDemo(
  request: Request,
  ask: AskFunctions,
): Promise<Response | undefined> {
  const {pathname, searchParams, origin} = new URL(request.url)
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  if (pathname === '/demo/site.css') {
    return answer(demoSiteStyle(searchParams.get('brand')), 'text/css')
  }
  if (pathname !== '/demo') return undefined
  const listed = await ask(`${origin}/api/notices`)
  const {brands} = demoBrandsSchema.parse(await listed.json())
  const shown = brands.filter(({notices}) => notices.length > 0)
  const asked = searchParams.get('brand') ?? 'klinikk24'
  const brand = shown.find((one) => one.brand === asked)
  if (!brand) return answer(emptyDemoPage(shown).markup, 'text/html', 404)
  const language = searchParams.get('lang') ?? undefined
  const question = {origin, brand: brand.brand, language, fetch: ask}
  const [article, change] = await Promise.all([
    fetchNoticeArticle(question),
    fetchNoticeOfChange(question),
  ])
  const page = demoPage({origin, policy, brands: shown, brand, article, change})
  return answer(page.markup, 'text/html')
}

function answer(body: string, type: 'text/html' | 'text/css', status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })
}
