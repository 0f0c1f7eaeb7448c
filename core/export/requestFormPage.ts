import {html, type Html} from '../html.js'
import {languageNames, languages, type Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {exportWords} from '../words/exportWords.js'
import {exportPage, formPath} from './exportPage.js'
import {requestContact, type ExportParty} from './exportParty.js'
import {automaticKinds, type AutomaticKind} from './requestKind.js'

/** The form again, with what was wrong: what was typed stands in it. */
export interface RefusedForm {
  readonly address: string
  readonly kind: AutomaticKind
}

/** Where a person asks for their data: whom, for which brands, what will happen, and the form. */
export function requestFormPage(
  party: ExportParty,
  language: Language,
  refused?: RefusedForm,
): Page {
  const words = exportWords[language].form
  const body = html`<p>${words.intro(party.controller.name)}</p>
    <ul aria-label="${words.brands}">
      ${party.brands.map(({name}) => html`<li>${name}</li>`)}
    </ul>
    <h2>${words.stepsHeading}</h2>
    <ol>
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${form(party, language, refused)}
    <h2>${words.othersHeading}</h2>
    <p>${words.others(requestContact(party))}</p>
    ${languageLinks(party.brand.slug.current, language)}`
  return exportPage(party, language, words.title, body)
}

function form(party: ExportParty, language: Language, refused?: RefusedForm): Html {
  const {kinds, form: words} = exportWords[language]
  const chosen = refused?.kind ?? 'access'
  const choices = automaticKinds.map(
    (kind) =>
      html`<label class="choice"
        ><input type="radio" name="kind" value="${kind}" ${kind === chosen ? 'checked' : ''} /><span
          ><strong>${kinds[kind].label}</strong><br />${kinds[kind].hint}</span
        ></label
      >`,
  )
  const wrong = refused
    ? html`<p class="wrong" id="address-wrong" role="alert">${words.wrongAddress}</p>`
    : ''
  return html`<form method="post" action="/api/export">
    <input type="hidden" name="brand" value="${party.brand.slug.current}" />
    <input type="hidden" name="lang" value="${language}" />
    <fieldset>
      <legend>${words.kindLegend}</legend>
      ${choices}
    </fieldset>
    ${wrong}
    <p>
      <label for="address">${words.addressLabel}</label>
      <input
        type="email"
        id="address"
        name="address"
        value="${refused?.address ?? ''}"
        autocomplete="email"
        required
        maxlength="254"
        aria-describedby="${refused ? 'address-wrong ' : ''}address-hint"
        ${refused ? 'aria-invalid=true' : ''}
      />
    </p>
    <p class="hint" id="address-hint">${words.addressHint}</p>
    <button type="submit">${words.submit}</button>
  </form>`
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
  return html`<h2>${exportWords[language].form.languages}</h2>
    <ul>
      ${links}
    </ul>`
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
    <p>${words.from(sender)}</p>`
  return exportPage(party, language, words.title, body)
}
