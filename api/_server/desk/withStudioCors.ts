import {Refusal} from '../../../core/refusal.js'
import {answerRefusal} from '../answerRefusal.js'
import {guardAnswer} from '../guardAnswer.js'
import type {Route} from '../route.js'
import {services} from '../services.js'

const allow = 'POST, OPTIONS'

/**
 * Lets pages of the Studio's own origins call a route, and no other page. Programs that are no
 * browser send no origin; they need a grant like everyone.
 */
export function withStudioCors(route: Route): Route {
  return {
    pattern: route.pattern,
    async fetch(request) {
      const origin = request.headers.get('origin')
      const {method} = request
      if (origin === null) return withOrigin(await route.fetch(request), {method})
      const {settings} = await services()
      if (!settings.studioOrigins.includes(origin)) {
        const refusal = new Refusal(
          'forbidden',
          'Browsers may ask this from the Studio alone (setting STUDIO_ORIGINS).',
          {details: {reason: 'origin'}},
        )
        return withOrigin(await answerRefusal(refusal, request, allow), {method})
      }
      if (method === 'OPTIONS') return withOrigin(preflight(), {method, origin})
      return withOrigin(await route.fetch(request), {method, origin})
    },
  }
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
    },
  })
}

/** Answers elsewhere are open to every page; here none but the Studio's may read them. */
function withOrigin(
  response: Response,
  {method, origin}: {readonly method: string; readonly origin?: string},
): Response {
  const headers = new Headers(response.headers)
  guardAnswer(headers)
  headers.delete('access-control-allow-origin')
  headers.append('vary', 'Origin')
  if (origin !== undefined) {
    headers.set('access-control-allow-origin', origin)
    headers.set('access-control-expose-headers', 'Content-Disposition')
  }
  const body = method === 'HEAD' ? null : response.body
  return new Response(body, {status: response.status, headers})
}
