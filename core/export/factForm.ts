import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {factWords} from '../words/export/factWords.js'
import type {DataRequest} from './dataRequest.js'
import {exportPage} from './exportPage.js'
import type {ExportParty} from './exportParty.js'
import type {PersonalDataSource} from './personalDataSource.js'
import type {SourceAnswer} from './sourceAnswer.js'
import {factTriesLeft, isFactWanted} from './wrongFacts.js'

/** What of a source the form shows. */
export type FactSource = Pick<PersonalDataSource, 'name' | 'organisation' | 'holds' | 'fact'>

/** Where the forms of a request are. */
export interface FactLinks {
  /** Of the status page, under whose link facts are given too. */
  readonly token: string
  readonly statusPath: string
}

/** The page with one form a source that waits for a fact only the person knows. */
export function factPage(
  party: ExportParty,
  request: DataRequest,
  sources: readonly FactSource[],
  {token, statusPath}: FactLinks,
): Page {
  const {language} = request
  const words = factWords[language]
  const forms = factForms(request, sources, token)
  const body = html`<p>${forms.length > 0 ? words.intro : words.none}</p>
    ${forms}
    <p><a href="${statusPath}">${words.toStatus}</a></p>`
  return exportPage(party, language, words.title, body)
}

/** The forms alone, for a page that has more to say. */
export function factForms(
  request: Pick<DataRequest, 'sources' | 'sealedFile' | 'language'>,
  sources: readonly FactSource[],
  token: string,
): Html[] {
  const {language} = request
  return wanting(request).flatMap((answer) => {
    const source = sources.find(({name}) => name === answer.name)
    return source?.fact ? [form(source, source.fact[language], answer, {language, token})] : []
  })
}

/** `undefined` when nothing is asked for: leads from the status page to the forms. */
export function factLink(
  request: Pick<DataRequest, 'sources' | 'sealedFile' | 'language'>,
  token: string,
): Html | undefined {
  if (wanting(request).length === 0) return undefined
  return html`<p><a href="/api/export/fact?t=${token}">${factWords[request.language].link}</a></p>`
}

/** Only a request whose files are there can have records added. */
function wanting({
  sources,
  sealedFile,
}: Pick<DataRequest, 'sources' | 'sealedFile'>): SourceAnswer[] {
  return sealedFile ? sources.filter(isFactWanted) : []
}

function form(
  {name, organisation, holds}: FactSource,
  label: string,
  answer: SourceAnswer,
  {language, token}: {readonly language: Language; readonly token: string},
): Html {
  const words = factWords[language]
  const id = `fact-${name}`
  const isWrong = (answer.wrongFacts ?? 0) > 0
  const wrong = isWrong
    ? html`<p class="wrong" id="${id}-wrong" role="alert">${words.wrong(organisation)}</p>`
    : ''
  return html`<h2>${holds[language]}</h2>
    <p>${words.why(organisation)}</p>
    <form method="post" action="/api/export/fact?t=${token}">
      <input type="hidden" name="source" value="${name}" />
      ${wrong}
      <p>
        <label for="${id}">${label}</label>
        <input
          type="text"
          id="${id}"
          name="fact"
          required
          maxlength="200"
          autocomplete="off"
          aria-describedby="${isWrong ? `${id}-wrong ` : ''}${id}-left"
        />
      </p>
      <p class="hint" id="${id}-left">${words.left(factTriesLeft(answer))}</p>
      <button type="submit">${words.button}</button>
    </form>`
}
