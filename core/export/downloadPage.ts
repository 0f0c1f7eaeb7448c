import {html, type Html} from '../html.js'
import type {Page} from '../page/renderPage.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportFileWords} from '../words/exportFileWords.js'
import {exportWords} from '../words/exportWords.js'
import {attachmentList} from './attachmentList.js'
import type {DataRequest} from './dataRequest.js'
import type {ExportHead} from './exportFile.js'
import {exportPage} from './exportPage.js'
import type {ExportParty} from './exportParty.js'

/**
 * The download page: each button posts, so that opening or scanning the link hands out nothing. What
 * is not in the files stands here too, so that nobody takes them for all there is.
 */
export function downloadPage(
  party: ExportParty,
  request: DataRequest,
  head: ExportHead,
  links: {readonly token: string; readonly expiresAt: Date; readonly statusPath: string},
): Page {
  const {language} = request
  const words = exportWords[language].download
  const action = `/api/export/download?t=${links.token}`
  const until = instantWords(language, links.expiresAt, party.brand.timeZone)
  const others = [
    ['json', words.json],
    ['portable', exportFileWords[language].portable],
    ['zip', exportFileWords[language].zip],
  ].map(
    ([format, label]) =>
      html`<p>
        <button type="submit" class="secondary" name="file" value="${format}">${label}</button>
      </p>`,
  )
  const body = html`<p>${words.text(party.controller.name)}</p>
    <form method="post" action="${action}">
      <button type="submit" name="file" value="pdf">${words.pdf}</button>
    </form>
    <p>${words.expires(until)} ${words.keepSafe}</p>
    ${attachmentList(request, links.token)}
    ${missing(head)}
    <h2>${words.othersHeading}</h2>
    <form method="post" action="${action}">${others}</form>
    <p><a href="${links.statusPath}">${words.toStatus}</a></p>`
  return exportPage(party, language, words.title, body)
}

function missing({request, notIncluded, controller, isComplete, restDueOn}: ExportHead): Html {
  const {file} = exportWords[request.language]
  const words = exportFileWords[request.language]
  const rows = notIncluded.map(
    ({organisation, service, why, contact}) =>
      html`<tr>
        <th scope="row">${organisation}${service ? html`<br />${service}` : ''}</th>
        <td>${words.why[why]}</td>
        <td>${contact}</td>
      </tr>`,
  )
  const due = restDueOn
    ? html`<p><strong>${words.restDue(dayWords(request.language, restDueOn))}</strong></p>`
    : ''
  return html`<h2>${file.missingHeading}</h2>
    ${due} ${isComplete || restDueOn ? '' : html`<p><strong>${words.incomplete}</strong></p>`}
    ${
      rows.length > 0
        ? html`<table class="answers">
          <thead>
            <tr>
              <th scope="col">${file.organisation}</th>
              <th scope="col">${words.whyHead}</th>
              <th scope="col">${file.ask}</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>`
        : ''
    }
    <p>${file.missingOwn(controller.name, controller.requestContact)}</p>`
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
