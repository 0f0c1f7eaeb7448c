import type {Call} from '../route.js'
import {isNotModified, notModified} from './notModified.js'

/** An answer that is made whole before it is known whether the reader has it already. */
export interface TextAnswer {
  readonly text: string
  readonly mediaType: string
  readonly cacheControl: string
  /** The address's format was left open, so the answer depends on Accept. */
  readonly isNegotiated?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** A list, a feed or a banner as it leaves, or 304; its tag is the hash of its bytes. */
export async function textResponse(
  {request}: Pick<Call, 'request'>,
  answer: TextAnswer,
): Promise<Response> {
  const body = new TextEncoder().encode(answer.text)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const tag = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'))
  const etag = `"${tag.join('')}"`
  const headers = new Headers({
    'content-type': `${answer.mediaType}; charset=utf-8`,
    'cache-control': answer.cacheControl,
    etag,
    'x-content-type-options': 'nosniff',
    ...(answer.isNegotiated ? {vary: 'accept'} : {}),
    ...answer.headers,
  })
  if (isNotModified(request.headers, {etag})) return notModified(headers)
  headers.set('content-length', String(body.byteLength))
  return new Response(body, {headers})
}
