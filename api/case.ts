import {leftCasePage, openCasePage} from '../core/case/caseDoorPages.js'
import {caseFormClaimsSchema, caseFormMinutes} from '../core/case/caseTokens.js'
import {renderPage} from '../core/page/renderPage.js'
import {sealToken} from '../core/token/sealToken.js'
import {actOnCase, leaveCase} from './_server/case/actOnCase.js'
import {caseResponse} from './_server/case/caseResponse.js'
import {openCaseLink, openCaseToken, wrongCase} from './_server/case/openCaseLink.js'
import {printedFile} from './_server/case/printedFile.js'
import {readCaseForm} from './_server/case/readCaseForm.js'
import {takeCaseLink} from './_server/case/takeCaseLink.js'
import {pageResponse} from './_server/pageResponse.js'
import {route, type Call} from './_server/route.js'

const minuteMs = 60_000

/** A handler's page of one request: opened once by a mailed link, then worked on by its forms. */
export default route('/api/case', {
  async GET(call) {
    const opened = await openCaseLink(call)
    if (!opened.isOpen) return await wrongCase(opened)
    const token = call.url.searchParams.get('t') ?? ''
    return await pageResponse(renderPage(openCasePage(token, opened.mail.language)))
  },

  async POST(call) {
    return call.url.searchParams.has('t') ? await open(call) : await act(call)
  },
})

async function open(call: Call): Promise<Response> {
  const {services, now} = call
  const link = await openCaseLink(call)
  if (!link.isOpen) return await wrongCase(link)
  const taken = await takeCaseLink(services, link, now)
  if (!taken) return await wrongCase({why: 'used', language: link.mail.language})
  const {r, h, s} = taken.claims
  const expiresAt = new Date(now.getTime() + caseFormMinutes * minuteMs)
  const {TOKEN_KEYS} = services.settings.secrets
  const token = await sealToken(TOKEN_KEYS, 'case', {k: 'form', r, h, s}, expiresAt)
  return await caseResponse(services, taken, {token, now})
}

async function act(call: Call): Promise<Response> {
  const {services, now} = call
  const {act: posted, files} = await readCaseForm(call.request)
  const written = 'words' in posted ? posted.words : undefined
  const opened = await openCaseToken(call, caseFormClaimsSchema, posted.t)
  if (!opened.isOpen) return await wrongCase(opened, written)
  const {mail} = opened
  if (!mail.openedAt || mail.leftAt) {
    return await wrongCase({why: 'ended', language: mail.language}, written)
  }
  if (posted.act === 'leave') {
    await leaveCase(services, opened, now)
    return await pageResponse(renderPage(leftCasePage(mail.language)))
  }
  if (posted.act === 'look') return await caseResponse(services, opened, {token: posted.t, now})
  if (posted.act === 'print') {
    const file = await printedFile(services, opened, posted, now)
    return file ?? (await caseResponse(services, opened, {token: posted.t, now}))
  }
  const done = await actOnCase(services, opened, posted, now, files)
  return await caseResponse(services, done.opened, {token: posted.t, now, notice: done.notice})
}
