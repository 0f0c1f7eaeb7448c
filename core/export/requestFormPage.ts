import {html, type Html} from '../html.js'
import {languageNames, languages, type Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import {exportPage, formPath} from './exportPage.js'
import {requestContact, type ExportParty} from './exportParty.js'
import type {FormFault, RequestForm} from './requestForm.js'
import {faultTexts, requestFormFields} from './requestFormFields.js'
import {requestFormStyle} from './requestFormStyle.js'

/** The form again, with what is to be mended: what was typed stands in it. */
export interface RefusedForm {
  readonly form: RequestForm
  readonly faults: readonly FormFault[]
}

/** Where a person asks: what for, about whom, for which brands, and what will happen when. */
export function requestFormPage(
  party: ExportParty,
  language: Language,
  refused?: RefusedForm,
): Page {
  const words = exportWords[language].form
  const body = html`${refused ? faultSummary(refused.faults, language) : ''}
    <p>${words.intro(party.controller.name)}</p>
    <ul aria-label="${words.brands}">
      ${party.brands.map(({name}) => html`<li>${name}</li>`)}
    </ul>
    <h2>${words.stepsHeading}</h2>
    <ol>
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <form method="post" action="/api/export">
      <input type="hidden" name="brand" value="${party.brand.slug.current}" />
      <input type="hidden" name="lang" value="${language}" />
      ${requestFormFields(party, language, refused)}
      <button type="submit">${words.submit}</button>
    </form>
    <h2>${words.othersHeading}</h2>
    <p>${words.others(requestContact(party))}</p>
    ${languageLinks(party.brand.slug.current, language)}`
  const style = requestFormStyle(party.brand.accentColor ?? undefined)
  return {...exportPage(party, language, words.title, body), style}
}

/** Read out first, with the way to each field. */
function faultSummary(faults: readonly FormFault[], language: Language): Html {
  const texts = faultTexts(language)
  const links = faults.map((fault) => html`<li><a href="#${fault}">${texts[fault]}</a></li>`)
  return html`<div class="wrong" role="alert">
    <p>${requestWords[language].form.mend}</p>
    <ul>
      ${links}
    </ul>
  </div>`
}

function languageLinks(brand: string | undefined, language: Language): Html {
  const links = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        html`<li>
          <a href="${formPath(brand, other)}" lang="${other}" hreflang="${other}"
            >${languageNames[other]}</a
          >
        </li>`,
    )
  return html`<nav aria-labelledby="languages">
    <h2 id="languages">${exportWords[language].form.languages}</h2>
    <ul>
      ${links}
    </ul>
  </nav>`
}

/** Without a brand: whom to ask. */
export function chooseBrandPage(
  brands: readonly {readonly name: string; readonly slug: string}[],
  language: Language,
): Page {
  const words = exportWords[language].choose
  const links = brands.map(
    ({name, slug}) => html`<li><a href="${formPath(slug, language)}">${name}</a></li>`,
  )
  const body = html`<p>${words.text}</p>
    <ul>
      ${links}
    </ul>
    ${languageLinks(undefined, language)}`
  return {title: words.title, language, body}
}

/** The one answer to every posted form, whatever the address. */
export function askedPage(party: ExportParty, language: Language, sender: string): Page {
  const words = exportWords[language].asked
  const body = html`${words.text.map((text) => html`<p>${text}</p>`)}
    <p>${words.from(sender)}</p>
    <p>${requestWords[language].asked.noMail(requestContact(party))}</p>`
  return exportPage(party, language, words.title, body)
}
