import {html} from '../../core/html.js'
import {isLanguage, type Language} from '../../core/language.js'
import {renderPage} from '../../core/page/renderPage.js'
import type {Refusal} from '../../core/refusal.js'
import {refusalWords} from '../../core/words/refusalWords.js'
import {browserLanguage} from './browserLanguage.js'
import {pageResponse} from './pageResponse.js'

/** A refusal as the asker can read it: a page for people, an RFC 9457 problem for programs. */
export async function answerRefusal(
  refusal: Refusal,
  request: Request,
  allow: string,
): Promise<Response> {
  const headers: Record<string, string> =
    refusal.statusCode === 405 ? {allow} : refusal.statusCode === 503 ? {'retry-after': '30'} : {}
  if (wantsPage(request)) {
    const language = languageOf(request)
    const words = refusalWords[language]
    const {archive} = refusal.details
    const page = renderPage({
      title: words.titles[refusal.statusCode] ?? words.title,
      language,
      body: html`<p>${isUnsure(refusal, request) ? words.unsure : words.explain}</p>
        <p class="hint" lang="en">${refusal.message}</p>
        ${archive ? html`<p><a href="${archive}">${archive}</a></p>` : ''}`,
    })
    return await pageResponse(page, {status: refusal.statusCode, headers})
  }
  const problem = {
    type: 'about:blank',
    title: refusal.code.replaceAll('_', ' '),
    status: refusal.statusCode,
    detail: refusal.message,
    code: refusal.code,
    ...refusal.details,
  }
  return Response.json(problem, {
    status: refusal.statusCode,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...headers,
    },
  })
}

/** A write that ran out of time may have arrived all the same. */
function isUnsure({statusCode}: Refusal, {method}: Request): boolean {
  return statusCode === 503 && method === 'POST'
}

function wantsPage(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return accept.includes('text/html')
}

function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLanguage(asked)) return asked
  return browserLanguage(request) ?? 'nb'
}
