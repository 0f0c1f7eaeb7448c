import {html} from '../html.js'
import type {Page} from '../page/renderPage.js'
import {exportWords} from '../words/exportWords.js'
import type {DataRequest} from './dataRequest.js'
import {exportPage} from './exportPage.js'
import type {ExportParty} from './exportParty.js'

/** What the confirm link opens: a button. Scanners open links; only a press confirms. */
export function confirmPage(party: ExportParty, request: DataRequest, token: string): Page {
  const {kinds, confirm: words} = exportWords[request.language]
  const body = html`<p>${words.text(kinds[request.kind].object, party.controller.name)}</p>
    <p>${words.nothingYet}</p>
    <form method="post" action="/api/export/confirm?t=${token}">
      <button type="submit">${words.button}</button>
    </form>`
  return exportPage(party, request.language, words.title, body)
}
