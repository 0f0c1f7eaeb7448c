import type {RequestEvent} from '../export/requestEvent.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import {html, type Html} from '../html.js'
import {pageStyle} from '../page/pageStyle.js'
import type {Page} from '../page/renderPage.js'
import {isToldKind} from '../processor/processorKind.js'
import {eraseWords} from '../words/case/eraseWords.js'
import {caseWords} from '../words/caseWords.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {languageName} from '../words/languageName.js'
import {markedStates} from './caseAct.js'
import {caseForm, caseForms, postedBefore} from './caseForms.js'
import type {CaseView} from './caseView.js'
import {copyForms} from './copyForms.js'
import {doubtForm} from './doubtForm.js'
import {dueStanding} from './dueStanding.js'
import {eraseForm, tellForm} from './eraseForm.js'
import {sourceStanding} from './sourceStanding.js'

/**
 * The page of an opened case: whom it is about, how it stands, and the forms to handle it with.
 * Nobody but a handler sees it, and it is the only place where the person's data stands in clear.
 */
export function casePage(view: CaseView): Page {
  const words = caseWords[view.language].page
  const middle = html`${eraseForm(view)} ${tellForm(view)} ${copyForms(view)}`
  const body = html`${notice(view)} ${due(view)}
    <h2>${words.person}</h2>
    ${person(view)}
    <h2>${words.sources}</h2>
    ${sources(view)} ${caseForms(view, middle)} ${doubtForm(view)}
    <h2>${words.timeline}</h2>
    ${timeline(view)} ${leave(view)}`
  return {
    title: words.title,
    language: view.language,
    brandName: view.party.controller.name,
    style: `${pageStyle(view.party.brand.accentColor ?? undefined)}\n${standingStyle}`,
    body,
  }
}

/** Colour beside the words, never instead of them. */
const standingStyle = `.late,.today{border-left:8px solid #b3261e}.soon{border-left:8px solid #8a5a00}.ahead{border-left:8px solid #2e6b3a}.closed{border-left:8px solid var(--muted)}
.quote{white-space:pre-wrap}blockquote{margin:0 0 1rem}.panel>:last-child{margin-bottom:0}
summary{padding:.6rem 0;cursor:pointer}
@media (min-width:36rem){dl{display:grid;grid-template-columns:12rem 1fr;gap:.5rem 1rem}dd{margin:0}}`

function notice({notice: told, language}: CaseView): Html {
  const words = caseWords[language].page
  if (!told) return html``
  if (told.state === 'refused') {
    const kept =
      told.reason === 'closed' && told.words
        ? html`<p>${words.yourText}</p><p class="quote">${told.words}</p>`
        : ''
    return html`<div class="panel wrong" role="alert"><p><strong>${words.refusals[told.reason]}</strong></p>${kept}</div>`
  }
  const letter = told.letter
    ? html`<p>${words.printThis}</p><p class="quote">${told.letter}</p>`
    : ''
  return html`<div class="panel" role="status"><p><strong>${words.saved[told.act]}</strong></p>${letter}</div>`
}

function due({request, language, today}: CaseView): Html {
  const words = caseWords[language].page
  const {standing, days} = dueStanding(request.dueOn, today)
  const said = {
    late: () => words.due.late(days),
    today: () => words.due.today,
    soon: () => words.due.ahead(days),
    ahead: () => words.due.ahead(days),
    closed: () => words.due.closed,
  } as const
  const shown = request.closedAt ? 'closed' : standing
  const aim = request.targetOn && !request.extension && request.targetOn < request.dueOn
  return html`<div class="panel ${shown}">
    <p><strong>${said[shown]()}</strong></p>
    <p>${words.lastDay(dayWords(language, request.dueOn))}
    ${aim ? words.aim(dayWords(language, request.targetOn ?? '')) : ''}</p>
  </div>`
}

function person({party, request, language, address, details}: CaseView): Html {
  const words = caseWords[language].page
  const brands = party.brands
    .filter(({slug}) => !request.brands || request.brands.includes(slug.current))
    .map(({name}) => name)
  const receivedOn = request.receivedOn ?? request.receivedAt.slice(0, 10)
  const rows: readonly (readonly [keyof typeof words.fields, string | undefined])[] = [
    ['name', details.name],
    ['address', address],
    ['other', details.other],
    ['kind', exportWords[language].kinds[request.kind].label],
    ['words', details.words],
    ['subject', words.subjects[request.subject]],
    ['brands', brands.join(', ')],
    ['channel', words.channels[request.channel]],
    ['received', dayWords(language, receivedOn)],
    ['proof', details.proof],
    ['language', languageName(request.language, language)],
    ['reference', request.requestId],
  ]
  const shown = rows.map(
    ([field, value]) =>
      html`<dt>${words.fields[field]}</dt><dd class="quote">${value || words.none}</dd>`,
  )
  return html`<dl>${shown}</dl>`
}

function sources(view: CaseView): Html {
  const {request, language} = view
  const words = caseWords[language].page
  if (request.sources.length === 0) return html`<p>${words.noSources}</p>`
  return html`<ul>${request.sources.map(
    (source, index) => html`<li><strong>${sourceTitle(view, source)}</strong><br />
      ${sourceStanding(view, source)}${sourceWrote(view, source)}
      ${request.closedAt ? '' : markForm(view, source, index)}</li>`,
  )}</ul>`
}

function sourceTitle({sourceTitles}: CaseView, {name, organisation}: SourceAnswer): string {
  return sourceTitles.get(name) ?? organisation ?? name
}

function sourceWrote({language, sourceWords}: CaseView, {name}: SourceAnswer): Html {
  const written = sourceWords.get(name)
  if (!written) return html``
  return html`<br />${eraseWords[language].source.wrote} <span class="quote">${written}</span>`
}

function markForm(view: CaseView, source: SourceAnswer, index: number): Html {
  const {mark, sourceStates} = caseWords[view.language].page
  const isTold = isToldKind(view.request.kind)
  const before = postedBefore(view, 'mark')
  const posted = before?.source === source.name ? before : undefined
  const title = sourceTitle(view, source)
  const fitting = markedStates.filter((state) => markFits(state, isTold))
  const options = fitting.map(
    (state) =>
      html`<option value="${state}" ${state === posted?.state ? 'selected' : ''}>${sourceStates[state]}</option>`,
  )
  const body = html`<input type="hidden" name="source" value="${source.name}" />
    <label for="state-${index}">${mark.label}</label>
    <select id="state-${index}" name="state">${options}</select>
    <label for="law-${index}">${mark.law}</label>
    <input type="text" id="law-${index}" name="law" maxlength="300" value="${posted?.law ?? ''}" />
    <button type="submit" class="secondary">${mark.button}</button>`
  return html`<details ${posted ? 'open' : ''}><summary aria-label="${mark.label}: ${title}">${mark.label}</summary>${caseForm(view, 'mark', body, `-${index}`)}</details>`
}

/** What is corrected or restricted is done; a copy is found, and an erasure erased or kept. */
function markFits(state: (typeof markedStates)[number], isTold: boolean): boolean {
  if (state === 'nothing' || state === 'elsewhere') return true
  return (state === 'done') === isTold
}

function timeline({request, language, party}: CaseView): Html {
  const words = caseWords[language].page
  const rows = (request.events ?? []).map(
    (event) =>
      html`<li>${instantWords(language, event.at, party.brand.timeZone)}: ${words.events[event.what]}
      (${actorName(event, words.by)})</li>`,
  )
  return html`<ol>${rows}</ol>`
}

function actorName(
  {by, maskedBy}: RequestEvent,
  names: (typeof caseWords)['nb']['page']['by'],
): string {
  if (maskedBy) return maskedBy
  return by === 'person' || by === 'system' || by === 'processor' ? names[by] : names.studio
}

function leave(view: CaseView): Html {
  const words = caseWords[view.language].page
  const button = html`<p class="hint">${words.leaveHint}</p>
    <button type="submit" class="secondary">${words.leave}</button>`
  return caseForm(view, 'leave', button)
}
