import type * as z from 'zod'

import {wrongCasePage, type WrongCaseLink} from '../../../core/case/caseDoorPages.js'
import {caseLinkClaimsSchema, type CaseFormClaims} from '../../../core/case/caseTokens.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {RequestMail} from '../../../core/export/requestMail.js'
import type {Language} from '../../../core/language.js'
import {renderPage} from '../../../core/page/renderPage.js'
import {openToken} from '../../../core/token/sealToken.js'
import {readerLanguage} from '../export/readerLanguage.js'
import {readRequestParty} from '../export/readRequestParty.js'
import {readRequest} from '../export/readRequests.js'
import {pageResponse} from '../pageResponse.js'
import type {Call} from '../route.js'
import {handlerOf} from './handlerOf.js'

/** A case that a handler may see, or the page that says why not. */
export type OpenedCase =
  | {
      readonly isOpen: true
      readonly request: DataRequest
      readonly party: ExportParty
      /** The handler's address, as it stands on the list now. */
      readonly handler: string
      /** The mail whose link it was opened by. */
      readonly mail: RequestMail
      readonly claims: Omit<CaseFormClaims, 'k'>
    }
  | {readonly isOpen: false; readonly why: WrongCaseLink; readonly language: Language}

/**
 * Opens a token of a case: the request must still be kept, the mail it came by must be of it, and the
 * handler must still be on the controller's list.
 */
export async function openCaseToken<Claims extends Omit<CaseFormClaims, 'k'>>(
  {services, now, request: incoming}: Call,
  schema: z.ZodType<Claims>,
  token: string,
): Promise<OpenedCase> {
  const browser = readerLanguage(incoming, undefined)
  const closed = (why: WrongCaseLink, language = browser): OpenedCase => ({
    isOpen: false,
    why,
    language,
  })
  const opened = await openToken(services.settings.secrets.TOKEN_KEYS, 'case', schema, token, now)
  if (opened.state === 'invalid') return closed('invalid')
  const {claims} = opened
  const request = await readRequest(services, claims.r)
  if (!request || request.state === 'purged') return closed('gone')
  const mail = request.mails.find(
    ({purpose, serial}) => purpose === 'openCase' && serial === claims.s,
  )
  if (!mail) return closed('invalid')
  if (opened.state === 'expired') {
    return closed(mail.openedAt ? 'ended' : 'expired', mail.language)
  }
  const party = await readRequestParty(services, request)
  const handler = await handlerOf(services, party, request, claims.h)
  if (handler === undefined) return closed('gone', mail.language)
  return {isOpen: true, request, party, handler, mail, claims}
}

/** The link of a mail: good once, so one that was taken opens nothing. */
export async function openCaseLink(call: Call): Promise<OpenedCase> {
  const token = call.url.searchParams.get('t') ?? ''
  const opened = await openCaseToken(call, caseLinkClaimsSchema, token)
  if (!opened.isOpen) {
    return opened.why === 'ended' ? {...opened, why: 'used'} : opened
  }
  return opened.mail.openedAt
    ? {isOpen: false, why: 'used', language: opened.mail.language}
    : opened
}

const statusCodes: Readonly<Record<WrongCaseLink, number>> = {
  invalid: 400,
  expired: 410,
  used: 410,
  gone: 410,
  ended: 410,
}

/** The page for a link or form that opens nothing; what a handler had written stands on it. */
export async function wrongCase(
  {why, language}: {readonly why: WrongCaseLink; readonly language: Language},
  written?: string,
): Promise<Response> {
  const page = renderPage(wrongCasePage(why, language, written))
  return await pageResponse(page, {status: statusCodes[why]})
}
