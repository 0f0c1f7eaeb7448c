import type * as z from 'zod'

import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {wrongLinkPage, type WrongLink} from '../../../core/export/wrongLinkPage.js'
import {isLanguage} from '../../../core/language.js'
import {renderPage} from '../../../core/page/renderPage.js'
import {Refusal, type RefusalCode} from '../../../core/refusal.js'
import {openToken, type TokenPurpose} from '../../../core/token/sealToken.js'
import {pageResponse} from '../pageResponse.js'
import type {Call} from '../route.js'
import {readerLanguage} from './readerLanguage.js'
import {readRequestParty} from './readRequestParty.js'
import {readRequest} from './readRequests.js'

/** A link of ours with the request it belongs to, or the answer for one that opens nothing. */
export type OpenedLink<Claims> =
  | {
      readonly isOpen: true
      readonly token: string
      readonly claims: Claims
      readonly isExpired: boolean
      readonly request: DataRequest
      readonly party: ExportParty
    }
  | {readonly isOpen: false; readonly answer: Response}

/**
 * Opens the `t` of a link. Forged, altered, truncated and foreign ones all get the same page, which
 * says nothing but how to begin again.
 */
export async function openRequestLink<Claims extends {readonly r: string}>(
  call: Call,
  purpose: TokenPurpose,
  schema: z.ZodType<Claims>,
): Promise<OpenedLink<Claims>> {
  const {services, url, now} = call
  const token = url.searchParams.get('t') ?? ''
  const opened = await openToken(services.settings.secrets.TOKEN_KEYS, purpose, schema, token, now)
  if (opened.state === 'invalid') return {isOpen: false, answer: await wrongLink(call, 'invalid')}
  const request = await readRequest(services, opened.claims.r)
  if (!request || request.state === 'purged') {
    return {isOpen: false, answer: await wrongLink(call, 'gone', request)}
  }
  return {
    isOpen: true,
    token,
    claims: opened.claims,
    isExpired: opened.state === 'expired',
    request,
    party: await readRequestParty(services, request),
  }
}

const codes: Record<WrongLink, RefusalCode> = {
  invalid: 'bad_token',
  confirmExpired: 'expired_token',
  gone: 'gone',
}

/** A link that opens nothing: a page for people, a problem for programs. */
export async function wrongLink(
  {request, url}: Call,
  why: WrongLink,
  about?: DataRequest,
): Promise<Response> {
  const refusal = new Refusal(codes[why], 'This link opens nothing. Ask for a new one.')
  if (!(request.headers.get('accept') ?? '').includes('text/html')) throw refusal
  const asked = url.searchParams.get('lang')
  const language = about?.language ?? readerLanguage(request, isLanguage(asked) ? asked : undefined)
  return await pageResponse(renderPage(wrongLinkPage(why, language)), {status: refusal.statusCode})
}
