import {html, type Html} from '../html.js'
import type {MailPart} from '../mail/renderMail.js'
import {eraseWords} from '../words/case/eraseWords.js'
import {caseWords} from '../words/caseWords.js'
import {dayWords} from '../words/dateWords.js'
import {languageName} from '../words/languageName.js'
import {answerFiles} from './answerFiles.js'
import type {CaseAct, ChangingAct} from './caseAct.js'
import {hasAddress, seenEvents} from './caseChange.js'
import {refusalIntro, remedies} from './caseMails.js'
import type {CaseView} from './caseView.js'
import {isErasureBegun} from './eraseChange.js'
import {erasedParts} from './erasedParts.js'
import {identityStanding} from './identityStanding.js'
import {isTimeToExtend} from './isTimeToExtend.js'

/**
 * The forms with which a handler ends, lengthens or confirms a case that is still open.
 *
 * @param work what is to be done between knowing who it is and answering
 */
export function caseForms(view: CaseView, work: Html): Html {
  const {request, language, today} = view
  if (request.closedAt) return html``
  const words = caseWords[language].page
  const letter = hasAddress(request) ? '' : html`<p class="panel">${words.byLetter}</p>`
  return html`${identityForm(view)} ${work} ${letter} ${answerForm(view)}
  ${isTimeToExtend(request, today) ? extendForm(view) : ''} ${refuseForm(view)}`
}

/** A form that posts one act of this opened case. */
export function caseForm(
  {token, formId, request}: CaseView,
  act: CaseAct['act'],
  body: Html,
  suffix = '',
  encoding = 'application/x-www-form-urlencoded',
): Html {
  return html`<form method="post" action="/api/case" enctype="${encoding}">
    <input type="hidden" name="t" value="${token}" />
    <input type="hidden" name="act" value="${act}" />
    <input type="hidden" name="form" value="${formId}-${act}${suffix}" />
    <input type="hidden" name="seen" value="${seenEvents(request)}" />
    ${body}
  </form>`
}

function identityForm(view: CaseView): Html {
  const {identity} = caseWords[view.language].page
  if (identityStanding(view.request) === 'proven')
    return html`<h2>${identity.heading}</h2><p>${identity.known}</p>`
  const button = html`<button type="submit" class="secondary">${identity.button}</button>`
  return html`<h2>${identity.heading}</h2>
    <p class="hint">${identity.help}</p>
    ${caseForm(view, 'identity', button)}`
}

function answerForm(view: CaseView): Html {
  const {answer} = caseWords[view.language].page
  const outcome = postedBefore(view, 'answer')?.outcome
  const spoken = languageName(view.request.language, view.language)
  const body = html`${textField(view, 'answer', answer.label, '')} ${erasedList(view)}
    <label class="choice"><input type="radio" name="outcome" value="done" required
      ${outcome === 'done' ? 'checked' : ''} /> ${answer.done}</label>
    <label class="choice"><input type="radio" name="outcome" value="partly"
      ${outcome === 'partly' ? 'checked' : ''} /> ${answer.partly}</label>
    ${answerFiles(view)}
    <button type="submit">${answer.button}</button>`
  return html`<h2>${answer.heading}</h2>
    <p class="hint">${answer.help(spoken)}</p>
    ${caseForm(view, 'answer', body, '', 'multipart/form-data')}`
}

function extendForm(view: CaseView): Html {
  const {extend} = caseWords[view.language].page
  const body = html`${textField(view, 'extend', extend.label, '')}
    <button type="submit" class="secondary">${extend.button}</button>`
  return html`<h2>${extend.heading}</h2>
    <p class="hint">${extend.help(dayWords(view.language, view.extendedTo))}</p>
    ${caseForm(view, 'extend', body)}`
}

function refuseForm(view: CaseView): Html {
  const {refuse, refusals} = caseWords[view.language].page
  const {party, request} = view
  if (isErasureBegun(request)) return html`<h2>${refuse.heading}</h2><p>${refusals.begun}</p>`
  const {language} = request
  const draft = caseWords[language].mail.draft
  const around = [...refusalIntro({party, request, language}), ...remedies(party, language)]
  const body = html`${textField(view, 'refuse', refuse.label, draft)}
    <p class="hint">${refuse.around}</p>
    <blockquote class="panel" lang="${language}">${around.map(partText)}</blockquote>
    <button type="submit" class="secondary">${refuse.button}</button>`
  return html`<h2>${refuse.heading}</h2>
    <p class="hint">${refuse.help}</p>
    ${caseForm(view, 'refuse', body)}`
}

/** What the answer to an erasure says after the handler's words, as it stands now. */
function erasedList({party, request, language, personTitles}: CaseView): Html {
  // The answer closes the case, and is written as of then.
  const answered = {...request, closedAt: request.closedAt ?? request.receivedAt}
  const parts = erasedParts(party, answered, personTitles)
  if (parts.length === 0) return html``
  return html`<p class="hint">${eraseWords[language].erase.list}</p>
    <blockquote class="panel" lang="${request.language}">${parts.map(partText)}</blockquote>`
}

function partText(part: MailPart): Html {
  if (part.kind === 'list')
    return html`<ul>${part.items.map((item) => html`<li>${item}</li>`)}</ul>`
  return 'text' in part ? html`<p>${part.text}</p>` : html``
}

/** What was posted by a form of this kind that was refused, for the form to show again. */
export function postedBefore<Act extends ChangingAct['act']>(
  {notice}: CaseView,
  act: Act,
): Extract<ChangingAct, {act: Act}> | undefined {
  const posted = notice?.state === 'refused' ? notice.posted : undefined
  return posted && isAct(posted, act) ? posted : undefined
}

function isAct<Act extends ChangingAct['act']>(
  posted: ChangingAct,
  act: Act,
): posted is Extract<ChangingAct, {act: Act}> {
  return posted.act === act
}

/** Where a handler writes; what was written on a form that was refused stands there again. */
export function textField(view: CaseView, act: CaseAct['act'], label: string, draft: string): Html {
  const {notice, request} = view
  const written = notice?.state === 'refused' && notice.act === act ? notice.words : undefined
  return html`<label for="${act}-words">${label}</label>
    <textarea id="${act}-words" name="words" rows="6" maxlength="10000" lang="${request.language}" required>
${written ?? draft}</textarea>`
}
