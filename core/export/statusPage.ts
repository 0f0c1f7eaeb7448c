import {html, type Html} from '../html.js'
import type {Page} from '../page/renderPage.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import type {DataRequest} from './dataRequest.js'
import {exportPage} from './exportPage.js'
import {requestContact, type ExportParty} from './exportParty.js'
import {factLink} from './factForm.js'
import type {SourceAnswer} from './sourceAnswer.js'

/** What a source is called in the person's language; from code, not from the document. */
export type SourceTitles = ReadonlyMap<string, string>

/** Where a request stands: its steps, what each source answered, and the due date. */
export function statusPage(
  party: ExportParty,
  request: DataRequest,
  sourceTitles: SourceTitles,
  token?: string,
): Page {
  const words = exportWords[request.language].status
  const body = html`<div class="panel">
      <p><strong>${words.due(dayWords(request.language, request.dueOn))}</strong></p>
      <p class="hint">${words.reference}: ${request.requestId}</p>
      <p>${words.contact(requestContact(party))}</p>
    </div>
    <h2>${words.stepsHeading}</h2>
    ${steps(party, request)}
    <h2>${words.sourcesHeading}</h2>
    ${sources(request, sourceTitles)} ${token !== undefined && factLink(request, token)}`
  return exportPage(party, request.language, words.title, body)
}

function steps({brand}: ExportParty, request: DataRequest): Html {
  const words = exportWords[request.language].status
  const at = (instant: string | null | undefined): string =>
    instant ? instantWords(request.language, instant, brand.timeZone) : words.notYet
  const isReady = Boolean(request.readyAt)
  return html`<dl>
    <dt>${words.received}</dt>
    <dd>${at(request.receivedAt)}</dd>
    <dt>${words.confirmed}</dt>
    <dd>${at(request.confirmedAt)}</dd>
    <dt>${words.collecting}</dt>
    <dd>${at(request.collectingAt)}</dd>
    <dt>${words.ready}</dt>
    <dd>${at(request.readyAt)}${isReady ? html`<br />${words.readyHint}` : ''}</dd>
  </dl>`
}

function sources(request: DataRequest, titles: SourceTitles): Html {
  const words = exportWords[request.language].status
  const rows = request.sources.map(
    (answer) =>
      html`<tr>
        <th scope="row">${titles.get(answer.name) ?? answer.name}</th>
        <td>${answerText(answer, request)}</td>
      </tr>`,
  )
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.source}</th>
        <th scope="col">${words.answer}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function answerText({state, recordCount}: SourceAnswer, {language}: DataRequest): string {
  const words = exportWords[language].status
  return state === 'found' ? words.found(recordCount ?? 0) : words[state]
}
