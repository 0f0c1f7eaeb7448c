import {html, type Html} from '../../../../core/html.js'
import type {Language} from '../../../../core/language.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {renderPage, type RenderedPage} from '../../../../core/page/renderPage.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import {languageSwitch} from './choicePage.js'

/** Whose look the page wears, where the asker named a brand. */
interface LinkRequestView {
  readonly language: Language
  readonly brand: SendingBrand | undefined
}

/** The form for those who have no mail at hand: asks for the address, mails links to it. */
export function linkRequestPage(view: LinkRequestView): RenderedPage {
  const words = optOutWords[view.language]
  return page(
    view,
    words.askTitle,
    html`<p>${words.ask}</p>
      ${linkRequestForm(view)}
      ${languageSwitch(view.language, (language) => actionOf({...view, language}))}`,
  )
}

/** The same answer for every address: it tells nobody who is on a list. */
export function linkRequestedPage(view: LinkRequestView): RenderedPage {
  const words = optOutWords[view.language]
  return page(view, words.askedTitle, html`<p role="status">${words.asked}</p>`)
}

/** What a forged, altered or cut-off link opens, with the way to a whole one. */
export function brokenLinkPage(language: Language): RenderedPage {
  const words = optOutWords[language]
  const view = {language, brand: undefined}
  return page(
    view,
    words.brokenTitle,
    html`<p>${words.broken}</p>
      <h2>${words.askTitle}</h2>
      <p>${words.ask}</p>
      ${linkRequestForm(view)}`,
  )
}

function page({language, brand}: LinkRequestView, title: string, body: Html): RenderedPage {
  return renderPage({
    title,
    language,
    ...(brand ? {brandName: brand.name} : {}),
    accentColor: brand?.accentColor ?? undefined,
    body,
  })
}

function linkRequestForm(view: LinkRequestView): Html {
  const words = optOutWords[view.language]
  return html`<form method="post" action="${actionOf(view)}">
    <p>
      <label for="email">${words.askLabel}</label>
      <input id="email" name="email" type="email" autocomplete="email" required maxlength="254" />
    </p>
    <button>${words.askButton}</button>
  </form>`
}

function actionOf({language, brand}: LinkRequestView): string {
  const named = brand ? `&brand=${encodeURIComponent(brand.slug.current)}` : ''
  return `/api/unsubscribe?lang=${language}${named}`
}
