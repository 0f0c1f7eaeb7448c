import {html} from '../html.js'
import type {Page} from '../page/renderPage.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import type {DataRequest} from './dataRequest.js'
import {exportPage} from './exportPage.js'
import type {ExportParty} from './exportParty.js'
import {handlingOf} from './requestHandling.js'

/**
 * What the confirm link opens: what was asked for, and a button. Scanners open links; only a press
 * confirms. The person's own words are not on it: the link may be read by others on the way.
 */
export function confirmPage(party: ExportParty, request: DataRequest, token: string): Page {
  const {kinds, confirm: words} = exportWords[request.language]
  const {confirm: more} = requestWords[request.language]
  const handling = handlingOf(request)
  const brands = party.brands.filter(({slug}) => request.brands?.includes(slug.current) ?? true)
  const body = html`<p>
      ${words.text(kinds[request.kind].object, party.controller.name)}
      ${request.subject === 'self' ? '' : more.about[request.subject]}
    </p>
    <p>${more.brands}</p>
    <ul>
      ${brands.map(({name}) => html`<li>${name}</li>`)}
    </ul>
    <p>${more.what[handling]}</p>
    <form method="post" action="/api/export/confirm?t=${token}">
      <button type="submit">${more.button[handling]}</button>
    </form>`
  return exportPage(party, request.language, words.title, body)
}
