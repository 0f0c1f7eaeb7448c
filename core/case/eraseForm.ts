import {html, type Html} from '../html.js'
import {isToldKind} from '../processor/processorKind.js'
import {eraseWords} from '../words/case/eraseWords.js'
import {caseWords} from '../words/caseWords.js'
import {caseForm, textField} from './caseForms.js'
import type {CaseView} from './caseView.js'
import {isErasureLeft, whyNotErase} from './eraseChange.js'

/**
 * "Erase now" on a case that asks for it: all sources the first time, then those that are left. Where
 * it cannot be done by a press, the page says why.
 */
export function eraseForm(view: CaseView): Html {
  const {request, language, now} = view
  if (request.kind !== 'erasure' || request.closedAt) return html``
  const {erase} = eraseWords[language]
  const heading = html`<h2>${erase.heading}</h2>`
  const reason = whyNotErase(request, now)
  if (reason) return html`${heading}<p>${caseWords[language].page.refusals[reason]}</p>`
  if (!isErasureLeft(request, now)) return html`${heading}<p>${erase.all}</p>`
  const isAgain = request.events?.some(({what}) => what === 'erasureBegun') ?? false
  const body = html`<label class="choice"><input type="checkbox" name="sure" value="yes" required /> ${erase.sure}</label>
    <button type="submit">${isAgain ? erase.againButton : erase.button}</button>`
  return html`${heading}
    <p class="hint">${isAgain ? erase.againHelp : erase.help}</p>
    ${caseForm(view, 'erase', body)}`
}

/** "Tell the processors" on a case of rectification or restriction (Art. 19). */
export function tellForm(view: CaseView): Html {
  const {request, language} = view
  if (!isToldKind(request.kind) || request.closedAt) return html``
  const {tell} = eraseWords[language]
  const body = html`${textField(view, 'tell', tell.label, '')}
    <button type="submit" class="secondary">${tell.button}</button>`
  return html`<h2>${tell.heading}</h2>
    <p class="hint">${tell.help}</p>
    ${caseForm(view, 'tell', body)}`
}
