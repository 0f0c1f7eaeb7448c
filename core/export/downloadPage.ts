import {html} from '../html.js'
import type {Page} from '../page/renderPage.js'
import {instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {attachmentList} from './attachmentList.js'
import type {DataRequest} from './dataRequest.js'
import {exportPage} from './exportPage.js'
import type {ExportParty} from './exportParty.js'

/** The download page: each button posts, so that opening or scanning the link hands out nothing. */
export function downloadPage(
  party: ExportParty,
  request: DataRequest,
  links: {readonly token: string; readonly expiresAt: Date; readonly statusPath: string},
): Page {
  const words = exportWords[request.language].download
  const action = `/api/export/download?t=${links.token}`
  const until = instantWords(request.language, links.expiresAt, party.brand.timeZone)
  const body = html`<p>${words.text(party.controller.name)}</p>
    <form method="post" action="${action}">
      <button type="submit" name="file" value="pdf">${words.pdf}</button>
    </form>
    <p>${words.expires(until)} ${words.keepSafe}</p>
    ${attachmentList(request, links.token)}
    <h2>${words.othersHeading}</h2>
    <form method="post" action="${action}">
      <button type="submit" class="secondary" name="file" value="json">${words.json}</button>
    </form>
    <p><a href="${links.statusPath}">${words.toStatus}</a></p>`
  return exportPage(party, request.language, words.title, body)
}

/** A download link that no longer holds, with the button for a new one to the same address. */
export function renewPage(
  party: ExportParty,
  request: DataRequest,
  why: 'expired' | 'superseded',
  token: string,
): Page {
  const words = exportWords[request.language].renew
  const body = html`<p>${words[why]}</p>
    <p>${words.offer}</p>
    <form method="post" action="/api/export/download?t=${token}">
      <button type="submit" name="renew" value="yes">${words.button}</button>
    </form>`
  const title = why === 'expired' ? words.expiredTitle : words.supersededTitle
  return exportPage(party, request.language, title, body)
}

export function renewedPage(party: ExportParty, request: DataRequest): Page {
  const words = exportWords[request.language].renew
  return exportPage(party, request.language, words.doneTitle, html`<p>${words.done}</p>`)
}
