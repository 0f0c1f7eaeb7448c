import {html, type Html} from '../../../../core/html.js'
import type {OptOutScope} from '../../../../core/optOut/optOutEntries.js'
import {undoMailWords} from '../../../../core/words/undoMailWords.js'
import type {UnsubscribeView} from './unsubscribeView.js'

/** What was left, and whether a receipt with the way back is on its way already. */
export interface UndoForm {
  readonly scope: OptOutScope
  readonly hasReceipt: boolean
}

/**
 * The way back after leaving: a receipt that is coming, or a button that mails a link. The page itself
 * never undoes anything: who holds a forwarded mail sees it too.
 */
export function undoPart(
  {language, token}: Pick<UnsubscribeView, 'language' | 'token'>,
  {scope, hasReceipt}: UndoForm,
): Html {
  const words = undoMailWords[language]
  const heading = html`<h2>${words.undoHeading}</h2>`
  if (hasReceipt) return html`${heading}<p>${words.receiptComing}</p>`
  const brands = scope.kind === 'all' && scope.brands ? scope.brands.join(',') : undefined
  return html`${heading}
    <p>${words.undoText}</p>
    <form method="post" action="/api/unsubscribe/undo?lang=${language}">
      <input type="hidden" name="link" value="${token}" />
      <input type="hidden" name="scope" value="${scope.kind}" />
      ${brands === undefined ? '' : html`<input type="hidden" name="brands" value="${brands}" />`}
      <button class="secondary">${words.undoAsk}</button>
    </form>`
}
