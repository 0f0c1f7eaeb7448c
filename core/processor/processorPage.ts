import {textIn} from '../content/localizedText.js'
import type {DataRequest, RequestDetails} from '../export/dataRequest.js'
import {exportPage} from '../export/exportPage.js'
import {requestContact, type ExportParty} from '../export/exportParty.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {processorWords} from '../words/processorWords.js'
import {answerBy, isLate} from './answerBy.js'
import {answerForm, answerProblem, type RefusedAnswer} from './answerForm.js'
import {askedKind} from './processorKind.js'
import {agreementOf} from './processorSources.js'
import {canAnswer} from './processorTokens.js'

/** What a page to a processor's people is about. */
export interface AskedPart {
  readonly party: ExportParty
  readonly request: DataRequest
  readonly source: SourceAnswer
  readonly language: Language
  readonly token: string
  readonly now: Date
}

/** What the link opens: what is asked and by whom, and nothing about the person. */
export function askedPartPage(part: AskedPart): Page {
  const words = processorWords[part.language].page
  const body = html`${facts(part)}
    <p>${words.openText}</p>
    <form method="post" action="${actionOf(part)}">
      <button type="submit" name="open" value="yes">${words.openButton}</button>
    </form>
    ${question(part)}`
  return partPage(part, words.title, body)
}

/** Whom a part is about, and what a handler wrote that is to be done; shown behind the button alone. */
export type OpenedPerson = RequestDetails & {readonly address: string; readonly task?: string}

/** Whom it is about, and the form to answer with; shown by a press of a button alone. */
export function openedPartPage(
  part: AskedPart,
  person: OpenedPerson,
  refused?: RefusedAnswer,
): Page {
  const {language, request, source} = part
  const words = processorWords[language].page
  const name = person.name
    ? html`<dt>${words.name}</dt>
        <dd>${person.name}</dd>`
    : ''
  // Who came by letter may have left none.
  const address = person.address
    ? html`<dt>${words.address}</dt>
        <dd><strong>${person.address}</strong></dd>`
    : ''
  const lines = person.task?.split('\n').map((line) => html`${line}<br />`)
  const toDo = lines
    ? html`<h2>${words.task}</h2>
        <p class="panel">${lines}</p>`
    : ''
  const kind = askedKind(request, source)
  // A page that comes back begins at its top, and so does what was wrong.
  const body = html`${refused ? answerProblem(language, kind, refused) : ''}${task(part)}
    <h2>${words.personHeading}</h2>
    <dl class="panel">
      ${address} ${name}
    </dl>
    ${toDo}
    <p class="hint">${words.useOnly}</p>
    ${answerForm({language, kind, action: actionOf(part), refused})} ${question(part)}`
  return partPage(part, words.title, body)
}

/** What was answered, and the way to answer again while the request is open. */
export function answeredPartPage(part: AskedPart): Page {
  const {language, source, party} = part
  const words = processorWords[language].done
  const again = html`<p>${words.change}</p>
    <form method="post" action="${actionOf(part)}">
      <button type="submit" class="secondary" name="open" value="yes">${words.changeButton}</button>
    </form>`
  const body = html`<p>${words.text(party.controller.name)}</p>
    ${facts(part, answerFacts(part))} ${canAnswer(part.request, source) ? again : ''}
    ${question(part)}`
  return partPage(part, words.title, body)
}

/** The part is answered and its request closed, or a handler has taken it over. */
export function settledPartPage(part: AskedPart): Page {
  const words = processorWords[part.language].done
  return partPage(part, words.settledTitle, html`<p>${words.settled}</p>${question(part)}`)
}

/** A page in the controller's name: it is the controller that a processor knows. */
export function partPage(
  {party, language}: Pick<AskedPart, 'party' | 'language'>,
  title: string,
  body: Html,
): Page {
  return {...exportPage(party, language, title, body), brandName: party.controller.name}
}

function actionOf({token}: AskedPart): string {
  return `/api/processor?t=${token}`
}

function question({party, request, language}: AskedPart): Html {
  const words = processorWords[language].page
  return html`<p>${words.question(requestContact(party))}</p>
    <p class="hint">${words.reference}: ${request.requestId}</p>`
}

/** What is asked and until when. */
function task(part: AskedPart, more: Html | string = ''): Html {
  const {party, request, source, language, now} = part
  const {asked, mail, page: words} = processorWords[language]
  const by = answerBy(request, source, party)
  const due = by === undefined ? '' : dayWords(language, by)
  const line = isLate(request, source, party, now) ? words.late(due) : mail.answerBy(due)
  return html`<div class="panel">
    <p><strong>${asked[askedKind(request, source)]}</strong></p>
    ${due && !source.answeredAt ? html`<p><strong>${line}</strong></p>` : ''} ${more}
  </div>`
}

/** The same, with who asks, and for which brands and service. */
function facts(part: AskedPart, more: Html | string = ''): Html {
  const {party, request, source, language} = part
  const words = processorWords[language].page
  const service = textIn(agreementOf(party, source.name)?.agreement.service, language)
  const brands = party.brands.filter(
    ({slug}) => !request.brands || request.brands.includes(slug.current),
  )
  const details = html`<dl>
    ${more}
    <dt>${words.controller}</dt>
    <dd>${party.controller.name}</dd>
    <dt>${words.brands}</dt>
    <dd>${brands.map(({name}) => name).join(', ')}</dd>
    ${
      service
        ? html`<dt>${words.service}</dt>
          <dd>${service}</dd>`
        : ''
    }
  </dl>`
  return task(part, details)
}

function answerFacts({party, source, language}: AskedPart): Html {
  const {done: words, page} = processorWords[language]
  const {state, attachments, answeredAt} = source
  const known =
    state === 'nothing' ||
    state === 'found' ||
    state === 'erased' ||
    state === 'kept' ||
    state === 'done' ||
    state === 'several'
  const count = attachments?.length ?? 0
  return html`<dt>${words.answer}</dt>
    <dd>
      ${known ? page.choices[state].label : ''}${
        state === 'found' && count > 0 ? ` (${words.files(count)})` : ''
      }
    </dd>
    ${
      answeredAt
        ? html`<dt>${words.answeredAt}</dt>
          <dd>${instantWords(language, answeredAt, party.brand.timeZone)}</dd>`
        : ''
    }`
}
