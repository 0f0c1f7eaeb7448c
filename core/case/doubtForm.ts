import type {DataRequest} from '../export/dataRequest.js'
import {html, type Html} from '../html.js'
import {doubtWords} from '../words/case/doubtWords.js'
import {hasAddress} from './caseChange.js'
import {caseForm, textField} from './caseForms.js'
import type {CaseView} from './caseView.js'
import {printForm} from './copyForms.js'
import {isInDoubt} from './identityStanding.js'

/**
 * Where a handler asks for more proof of who the person is: only on reasonable doubt, and so only
 * with the reason for it (Art. 12(6)). The draft is taken with its blanks filled.
 */
export function doubtForm(view: CaseView): Html {
  const {request, language} = view
  if (request.closedAt) return html``
  const words = doubtWords[language].page
  if (isInDoubt(request)) {
    const print = hasAddress(request) ? '' : printForm(view, 'identityForm', words.print)
    return html`<h2>${words.heading}</h2>
      <p>${words.asked}</p>
      ${print}`
  }
  const {draft} = doubtWords[request.language].mail
  const body = html`${textField(view, 'doubt', words.label, draft)}
    <button type="submit" class="secondary">${words.button}</button>`
  return html`<h2>${words.heading}</h2>
    <p class="hint">${words.help}</p>
    ${caseForm(view, 'doubt', body)}`
}

/** What the person's page says while more is asked for: why, and the form to sign. */
export function identityFormOffer(request: DataRequest, token: string): Html {
  if (!isIdentityFormOffered(request)) return html``
  const words = doubtWords[request.language].status
  return html`<h2>${words.heading}</h2>
    <p>${words.text}</p>
    <form method="post" action="/api/export/status?t=${token}">
      <button type="submit" name="file" value="identityForm">${words.button}</button>
    </form>`
}

/** Whether the form to sign can be had: a handler has stated a doubt, and it is not settled. */
export function isIdentityFormOffered(request: DataRequest): boolean {
  return !request.closedAt && isInDoubt(request)
}
