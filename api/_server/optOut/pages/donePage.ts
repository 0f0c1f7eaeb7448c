import {html, type Html} from '../../../../core/html.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import {reachSentences} from '../../../../core/optOut/reachSentences.js'
import {renderPage, type RenderedPage} from '../../../../core/page/renderPage.js'
import {joinWords} from '../../../../core/words/joinWords.js'
import {optOutReachWords} from '../../../../core/words/optOutReachWords.js'
import {optOutWords} from '../../../../core/words/optOutWords.js'
import {otherCompanies} from './otherCompanies.js'
import {brandButton, everyBrandButton} from './scopeButtons.js'
import {type UndoForm, undoPart} from './undoForm.js'
import type {UnsubscribeView} from './unsubscribeView.js'

/** Says what has just been recorded, from the entries themselves, and what still comes. */
export function donePage(
  view: UnsubscribeView,
  entries: readonly OptOut[],
  undo: UndoForm,
): RenderedPage {
  const {language, brandName, brandSlug} = view
  const words = {...optOutWords[language], ...optOutReachWords[language]}
  const isWholeBrand = entries.some(({newsletter}) => newsletter === everyNewsletter)
  const left = new Set(entries.map(({brand}) => brand))
  const leftNames = namesOf(view, (slug) => left.has(slug))
  const hasLeftSender = left.has(brandSlug)
  const otherNames = [
    ...(hasLeftSender ? [] : [brandName]),
    ...view.otherBrands.filter(({slug}) => !left.has(slug.current)).map(({name}) => name),
  ]
  const links = `lang=${language}`
  return renderPage({
    title: words.doneTitle,
    language,
    brandName,
    accentColor: view.accentColor,
    body: html`<div class="panel" role="status">
        <p>
          <strong>
            ${
              isWholeBrand
                ? words.leftAll(joinWords(language, leftNames))
                : words.leftNewsletter(view.newsletterName, brandName)
            }
          </strong>
        </p>
        <dl>
          <dt>${words.address}</dt>
          <dd>${view.maskedAddress}</dd>
        </dl>
        ${reachSentences(language, entries).map((sentence) => html`<p>${sentence}</p>`)}
        <p class="hint">${words.recorded} ${words.underWay}</p>
      </div>
      <h2>${words.stillHeading}</h2>
      <ul>
        ${isWholeBrand ? '' : html`<li>${words.stillOthers(brandName)}</li>`}
        ${
          otherNames.length > 0
            ? html`<li>${words.stillOtherBrands(joinWords(language, otherNames))}</li>`
            : ''
        }
        <li>${words.stillService}</li>
        <li>${words.stillNotice}</li>
      </ul>
      ${undoPart(view, undo)}
      ${moreToLeave(view, hasLeftSender && isWholeBrand, otherNames.length > 0)}
      ${otherCompanies(view, left)}
      <ul>
        <li>
          <a href="/api/notices/${encodeURIComponent(brandSlug)}?${links}&amp;format=html">
            ${words.notice(brandName)}
          </a>
        </li>
        <li>
          <a href="/api/export?brand=${encodeURIComponent(brandSlug)}&amp;${links}">${words.myData}</a>
        </li>
      </ul>`,
  })
}

/** The wider choices that are still open. */
function moreToLeave(view: UnsubscribeView, hasLeftBrand: boolean, hasOthers: boolean): Html | '' {
  if (hasLeftBrand && !hasOthers) return ''
  return html`<h2>${optOutWords[view.language].moreHeading}</h2>
    ${hasLeftBrand ? '' : brandButton(view)} ${hasOthers ? everyBrandButton(view) : ''}`
}

function namesOf(view: UnsubscribeView, isWanted: (slug: string) => boolean): string[] {
  const own = isWanted(view.brandSlug) ? [view.brandName] : []
  const others = [...view.otherBrands, ...view.otherCompanies]
    .filter(({slug}) => isWanted(slug.current))
    .map(({name}) => name)
  return [...own, ...others]
}
