import {renderPage} from '../../../core/page/renderPage.js'
import {processorLanguage} from '../../../core/processor/processorLanguage.js'
import {deadLinkPage} from '../../../core/processor/processorLinkPage.js'
import type {AskedPart} from '../../../core/processor/processorPage.js'
import {agreementOf} from '../../../core/processor/processorSources.js'
import {canAnswer, processorClaimsSchema} from '../../../core/processor/processorTokens.js'
import {Refusal} from '../../../core/refusal.js'
import {openToken} from '../../../core/token/sealToken.js'
import {readerLanguage} from '../export/readerLanguage.js'
import {readRequestParty} from '../export/readRequestParty.js'
import {readRequest} from '../export/readRequests.js'
import {pageResponse} from '../pageResponse.js'
import type {Call} from '../route.js'

/** What a link to a processor's people opens, and whether it still takes an answer. */
export type OpenedPart =
  | {
      readonly isOpen: true
      readonly part: AskedPart
      readonly serial: number
      /** `settled`: answered and closed; the others can ask for a new link. */
      readonly over: 'settled' | 'expired' | 'superseded' | undefined
    }
  | {readonly isOpen: false; readonly answer: Response}

/**
 * Opens the `t` of a link to a processor. Forged, altered and foreign ones get one page that tells
 * nothing; one whose request is purged, or whose source it no longer has, is told that it is over.
 */
export async function openProcessorLink(call: Call): Promise<OpenedPart> {
  const {services, url, now} = call
  const token = url.searchParams.get('t') ?? ''
  const {TOKEN_KEYS} = services.settings.secrets
  const opened = await openToken(TOKEN_KEYS, 'processor', processorClaimsSchema, token, now)
  if (opened.state === 'invalid') return {isOpen: false, answer: await deadLink(call, 'invalid')}
  const {r, a, s} = opened.claims
  const request = await readRequest(services, r)
  const source = request?.sources.find(({name}) => name === a)
  if (!request || !source || request.state === 'purged') {
    return {isOpen: false, answer: await deadLink(call, 'gone')}
  }
  const party = await readRequestParty(services, request)
  const country = agreementOf(party, a)?.organisation?.country
  const language = processorLanguage(country, request.language)
  const isSuperseded = s !== source.linkSerial
  const isExpired = opened.state === 'expired'
  const over = !canAnswer(request, source)
    ? 'settled'
    : isSuperseded
      ? 'superseded'
      : isExpired
        ? 'expired'
        : undefined
  const part = {party, request, source, language, token, now}
  return {isOpen: true, part, serial: s, over}
}

async function deadLink(call: Call, why: 'invalid' | 'gone'): Promise<Response> {
  const refusal = new Refusal(
    why === 'invalid' ? 'bad_token' : 'gone',
    'This link opens nothing. Ask the company that sent it.',
  )
  if (!(call.request.headers.get('accept') ?? '').includes('text/html')) throw refusal
  const page = deadLinkPage(why, readerLanguage(call.request, undefined))
  return await pageResponse(renderPage(page), {status: refusal.statusCode})
}
