import {html, type Html} from '../html.js'
import {isAddress} from '../subject/isAddress.js'
import {copyWords} from '../words/case/copyWords.js'
import {caseForm} from './caseForms.js'
import type {CaseView} from './caseView.js'
import {hasCopyToPrint} from './copyChange.js'
import {canBeMailed, isCopyByHandler, isHandedOver} from './copyDelivery.js'
import {identityStanding} from './identityStanding.js'

/**
 * What a handler does with a request for a copy that nobody collects by itself: searches the systems,
 * and where the copy does not go by mail, prints it and says when it is handed over.
 */
export function copyForms(view: CaseView): Html {
  const {request, language} = view
  if (!isCopyByHandler(request) || request.closedAt) return html``
  const words = copyWords[language]
  return html`<h2>${words.heading}</h2>
    ${steps(view)}`
}

function steps(view: CaseView): Html {
  const {request, language} = view
  const words = copyWords[language]
  if (request.state === 'ready') return html`<p>${words.mailed}</p>`
  if (request.state === 'collecting') {
    const look = html`<button type="submit" class="secondary">${words.look}</button>`
    return html`<p>${words.searching}</p>
      ${caseForm(view, 'look', look)}`
  }
  if (identityStanding(request) !== 'proven') return html`<p>${words.unproven}</p>`
  if (!hasCopyToPrint(request)) return collectForm(view, words.search)
  return html`${printForms(view)}
    <details>
      <summary>${words.again}</summary>
      ${collectForm(view, words.again)}
    </details>`
}

function collectForm(view: CaseView, label: string): Html {
  const {request, language} = view
  const words = copyWords[language]
  const byHand = canBeMailed(request)
    ? html`<label class="choice"
        ><input type="checkbox" name="byHand" value="yes"
          ${isHandedOver(request) ? 'checked' : ''} />
        ${words.byHand}</label
      >`
    : html`<p>${words.alwaysByHand}</p>`
  const body = html`<p class="hint">${words.help}</p>
    <label for="search-address">${words.address}</label>
    <input
      type="email"
      id="search-address"
      name="address"
      value="${likelyAddress(view)}"
      maxlength="254"
      aria-describedby="search-hint"
      required
    />
    <p class="hint" id="search-hint">${words.addressHint}</p>
    ${byHand}
    <button type="submit">${label}</button>`
  return caseForm(view, 'collect', body)
}

/**
 * The address the form begins with: where the data must lie. For a ward or a child nothing is likely:
 * the mailbox that asked is another person's, or shared.
 */
function likelyAddress({request, address, details, searchAddress}: CaseView): string {
  if (searchAddress) return searchAddress
  if (request.subject === 'self') return address
  const {other = ''} = details
  return request.subject === 'lostAddress' && isAddress(other) ? other : ''
}

function printForms(view: CaseView): Html {
  const {request, language, searchAddress} = view
  const words = copyWords[language]
  const given = request.sources
    .filter(({state}) => state === 'found')
    .flatMap(({attachments}) => attachments ?? [])
    .map(({_key, name}) => printForm(view, `attachment-${_key}`, words.file(name)))
  const under = searchAddress ? html`<p>${words.searchedUnder(searchAddress)}</p>` : ''
  const handOver = html`<p class="hint">${words.handOverHelp}</p>
    <button type="submit">${words.handOver}</button>`
  return html`<p>${words.ready}</p>
    ${under} ${printForm(view, 'pdf', words.pdf)} ${printForm(view, 'json', words.json)} ${given}
    ${caseForm(view, 'handOver', handOver)}`
}

/** A button that gives a handler one file, which the timeline tells of. */
export function printForm(view: CaseView, file: string, label: string): Html {
  const body = html`<input type="hidden" name="file" value="${file}" />
    <button type="submit" class="secondary">${label}</button>`
  return caseForm(view, 'print', body, `-${file.slice(0, 20)}`)
}
