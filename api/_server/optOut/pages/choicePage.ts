import {html, type Html} from '../../../../core/html.js'
import {languageNames, languages} from '../../../../core/language.js'
import {renderPage, type RenderedPage} from '../../../../core/page/renderPage.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import {otherCompanies} from './otherCompanies.js'
import {actionOf, brandButton, everyBrandButton} from './scopeButtons.js'
import type {UnsubscribeView} from './unsubscribeView.js'

/** What an unsubscribe link opens: nothing has happened, one button is the likely wish. */
export function choicePage(view: UnsubscribeView): RenderedPage {
  const words = optOutWords[view.language]
  return renderPage({
    title: words.title(view.newsletterName),
    language: view.language,
    brandName: view.brandName,
    accentColor: view.accentColor,
    body: html`<p>${words.about(view.newsletterName, view.brandName)}</p>
      <dl>
        <dt>${words.address}</dt>
        <dd>${view.maskedAddress}</dd>
      </dl>
      <form method="post" action="${actionOf(view)}">
        <button name="scope" value="newsletter">${words.justThisOne}</button>
      </form>
      <p class="hint">${words.nothingYet}</p>
      <h2>${words.orMore}</h2>
      ${brandButton(view)} ${everyBrandButton(view)} ${otherCompanies(view)}
      ${languageSwitch(view.language, (language) => actionOf({token: view.token, language}))}`,
  })
}

/** Links to the same page in the other languages, each by its own name. */
export function languageSwitch(
  current: UnsubscribeView['language'],
  addressIn: (language: UnsubscribeView['language']) => string,
): Html {
  const others = languages.filter((language) => language !== current)
  const links = others.map(
    (language, index) =>
      html`${index > 0 ? ' · ' : ''}<a
          href="${addressIn(language)}"
          lang="${language}"
          hreflang="${language}"
          >${languageNames[language]}</a
        >`,
  )
  return html`<nav aria-label="${optOutWords[current].otherLanguages}"><p>${links}</p></nav>`
}
