import {html, type Html} from '../../../../core/html.js'
import {optOutReachWords} from '../../../../core/words/optOutReachWords.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import {actionOf} from './scopeButtons.js'
import type {UnsubscribeView} from './unsubscribeView.js'

/** Brands of the group that are other companies: each named as one, and left by its own button. */
export function otherCompanies(view: UnsubscribeView, left: ReadonlySet<string> = new Set()): Html {
  const {language} = view
  const words = optOutReachWords[language]
  const offered = view.otherCompanies.filter(({slug}) => !left.has(slug.current))
  if (offered.length === 0) return html``
  const forms = offered.map(
    ({name, slug, controllerName}) =>
      html`<p>${words.isOtherCompany(name, controllerName ?? name)}</p>
        <form method="post" action="${actionOf(view)}">
          <input type="hidden" name="brands" value="${slug.current}" />
          <button class="secondary" name="scope" value="other-company">
            ${optOutWords[language].allOf(name)}
          </button>
        </form>`,
  )
  return html`<h2>${words.otherCompanies}</h2>
    ${forms}`
}
