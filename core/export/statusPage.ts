import {answeredFiles} from '../case/answerFiles.js'
import {isHandedOver} from '../case/copyDelivery.js'
import {identityFormOffer} from '../case/doubtForm.js'
import {html, type Html} from '../html.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import type {Page} from '../page/renderPage.js'
import {isToldKind} from '../processor/processorKind.js'
import {processorStanding} from '../processor/processorStanding.js'
import {instantWords} from '../words/dateWords.js'
import {erasedWords} from '../words/export/erasedWords.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import type {DataRequest} from './dataRequest.js'
import {erasedText, toldText} from './erasedText.js'
import {exportPage} from './exportPage.js'
import {requestContact, type ExportParty} from './exportParty.js'
import {factLink} from './factForm.js'
import type {RequestEvent} from './requestEvent.js'
import {requestSteps, type RequestStep} from './requestSteps.js'
import {openSourceStates, type SourceAnswer} from './sourceAnswer.js'
import {statusTerms} from './statusTerms.js'

/** What a source is called in the person's language; from code, not from the document. */
export type SourceTitles = ReadonlyMap<string, string>

/**
 * Where a request stands: the last day for its answer, its steps, what each source answered, and
 * what has happened. It never says that nothing is held, only what was searched.
 */
export function statusPage(
  party: ExportParty,
  request: DataRequest,
  sourceTitles: SourceTitles,
  {now, token, kept}: {readonly now: Date; readonly token: string; readonly kept: KeptPeriods},
): Page {
  const {kinds, status: words} = exportWords[request.language]
  const body = html`<p>${kinds[request.kind].label} · ${party.controller.name}</p>
    <div class="panel">
      ${statusTerms(party, request, kept)}
      <p class="hint">${words.reference}: ${request.requestId}</p>
      <p>${words.contact(requestContact(party))}</p>
    </div>
    ${identityFormOffer(request, token)} ${answeredFiles(request, token)}
    <h2>${words.stepsHeading}</h2>
    ${steps(party, request)} ${request.sources.length > 0 ? sources(party, request, sourceTitles, now) : ''}
    ${isHandedOver(request) ? '' : factLink(request, token)} ${timeline(party, request, sourceTitles)}`
  return exportPage(party, request.language, words.title, body)
}

function steps({brand}: ExportParty, request: DataRequest): Html {
  const {status: words} = exportWords[request.language]
  const {status: more} = requestWords[request.language]
  const labels: Record<RequestStep, string> = {
    received: words.received,
    confirmed: words.confirmed,
    collecting: words.collecting,
    ready: words.ready,
    handler: more.handler,
    answered: more.answered,
    stopped: more.stopped,
  }
  const hints: Partial<Record<RequestStep, string>> = {
    ...(isHandedOver(request) ? {} : {ready: words.readyHint}),
    stopped: more.stoppedHint,
  }
  const rows = requestSteps(request).map(({step, at}) => {
    const hint = at ? hints[step] : undefined
    const when = at ? instantWords(request.language, at, brand.timeZone) : words.notYet
    return html`<dt>${labels[step]}</dt>
      <dd>${when}${hint ? html`<br />${hint}` : ''}</dd>`
  })
  return html`<dl>
    ${rows}
  </dl>`
}

function sources(party: ExportParty, request: DataRequest, titles: SourceTitles, now: Date): Html {
  const words = exportWords[request.language].status
  const rows = request.sources.map(
    (answer) =>
      html`<tr>
        <th scope="row">${sourceName(answer, titles)}</th>
        <td>${standing(answer, party, request, now)}</td>
      </tr>`,
  )
  const more = erasedWords[request.language]
  const isErasure = request.kind === 'erasure'
  const heading = isErasure ? more.heading : words.sourcesHeading
  return html`<h2>${isToldKind(request.kind) ? more.toldHeading : heading}</h2>
    <table class="answers">
      <thead>
        <tr>
          <th scope="col">${words.source}</th>
          <th scope="col">${words.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${isErasure && request.closedAt && request.outcome !== 'refused' ? html`<p>${more.hashStays}</p>` : ''}`
}

function standing(
  answer: SourceAnswer,
  party: ExportParty,
  request: DataRequest,
  now: Date,
): Html | string {
  if (request.kind === 'erasure') return erasedText(party, request, answer)
  if (isToldKind(request.kind)) return toldText(party, request, answer)
  const isOver = request.outcome === 'refused' && openSourceStates.includes(answer.state)
  if (isOver) return erasedWords[request.language].notSearched
  return processorStanding(party, request, answer, now) ?? answerText(answer, party, request)
}

/** People who answer for a processor have no title in code: the organisation stands for them. */
function sourceName(
  {name, organisation}: Pick<SourceAnswer, 'name' | 'organisation'>,
  titles: SourceTitles,
): string {
  return titles.get(name) ?? organisation ?? name
}

function answerText(answer: SourceAnswer, party: ExportParty, {language}: DataRequest): Html {
  const words = exportWords[language].status
  const text = answer.state === 'found' ? words.found(answer.recordCount ?? 0) : words[answer.state]
  const {keptBecause} = answer
  const law = keptBecause ? [keptBecause.law, keptBecause.until].filter(Boolean).join(', ') : ''
  const contact = answer.state === 'elsewhere' ? processorContact(answer, party) : ''
  return html`${text}${law ? ` (${law})` : ''}${contact ? html`<br />${contact}` : ''}`
}

function processorContact({name}: SourceAnswer, party: ExportParty): string {
  const asked = party.agreements.find(({agreement}) => name === `people.${agreement._id}`)
  return asked?.agreement.requestEmail ?? requestContact(party)
}

/** What the steps say already: a timeline of nothing else would say it twice. */
const toldBySteps: readonly RequestEvent['what'][] = [
  'received',
  'confirmed',
  'collected',
  'actedAtOnce',
  'closed',
]

function timeline(
  {brand}: ExportParty,
  {events, language, sources: answers}: DataRequest,
  titles: SourceTitles,
): Html {
  if (!events?.some(({what}) => !toldBySteps.includes(what))) return html``
  const {status: words} = requestWords[language]
  const rows = events.map(({at, what, source}) => {
    const about = answers.find(({name}) => name === source)
    return html`<li>
      ${instantWords(language, at, brand.timeZone)}:
      ${words.events[what]}${about ? ` (${sourceName(about, titles)})` : ''}
    </li>`
  })
  return html`<h2>${words.timelineHeading}</h2>
    <ol>
      ${rows}
    </ol>`
}
