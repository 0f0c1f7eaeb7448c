import {html, type Html} from '../../../../core/html.js'
import {joinWords} from '../../../../core/words/joinWords.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import type {UnsubscribeView} from './unsubscribeView.js'

/** Where the page's form goes: the link's own address, in the language on show. */
export function actionOf({token, language}: Pick<UnsubscribeView, 'token' | 'language'>): string {
  return `/api/unsubscribe?t=${encodeURIComponent(token)}&lang=${language}`
}

/** The button that leaves every newsletter of the brand. */
export function brandButton(view: UnsubscribeView): Html {
  return html`<form method="post" action="${actionOf(view)}">
    <button class="secondary" name="scope" value="brand">
      ${optOutWords[view.language].allOf(view.brandName)}
    </button>
  </form>`
}

/**
 * The button that leaves every brand of the controller, each by its name. The names travel with it:
 * what is left is what the person read, whatever has been published in between.
 */
export function everyBrandButton(view: UnsubscribeView): Html | '' {
  const {language, brandSlug, brandName, otherBrands} = view
  if (otherBrands.length === 0) return ''
  const names = joinWords(language, [brandName, ...otherBrands.map(({name}) => name)])
  const slugs = [brandSlug, ...otherBrands.map(({slug}) => slug.current)].join(',')
  return html`<form method="post" action="${actionOf(view)}">
    <input type="hidden" name="brands" value="${slugs}" />
    <button class="secondary" name="scope" value="all">${optOutWords[language].allOf(names)}</button>
  </form>`
}
