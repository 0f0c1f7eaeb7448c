import {html, type Html} from '../../../../core/html.js'
import type {Language} from '../../../../core/language.js'
import {leftNames} from '../../../../core/optOut/leftNames.js'
import {newslettersReturning} from '../../../../core/optOut/listsToReturn.js'
import type {OptOut} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {timeZoneOf} from '../../../../core/optOut/undoMail.js'
import {renderPage, type RenderedPage} from '../../../../core/page/renderPage.js'
import {instantWords} from '../../../../core/words/dateWords.js'
import {joinWords} from '../../../../core/words/joinWords.js'
import {undoMailWords} from '../../../../core/words/undoMailWords.js'
import {undoWords} from '../../../../core/words/undoWords.js'
import {languageSwitch} from './choicePage.js'

/** Whose look a page wears, and in which language. */
export interface UndoView {
  readonly language: Language
  readonly brands: readonly SendingBrand[]
  readonly brand: SendingBrand | undefined
}

/** What an undo link opens: nothing has happened yet. */
export function undoPage(
  view: UndoView,
  {token, entries, endsAt}: {token: string; entries: readonly OptOut[]; endsAt: Date},
): RenderedPage {
  const words = undoWords[view.language]
  const actionIn = (language: Language): string =>
    `/api/unsubscribe/undo?t=${encodeURIComponent(token)}&lang=${language}`
  const until = instantWords(view.language, endsAt, timeZoneOf(view.brand))
  return page(
    view,
    words.title,
    html`<p>${words.about(names(view, entries))}</p>
      <p>${words.consent}</p>
      <form method="post" action="${actionIn(view.language)}"><button>${words.button}</button></form>
      <p class="hint">${words.nothingYet} ${undoMailWords[view.language].until(until)}</p>
      ${languageSwitch(view.language, actionIn)}`,
  )
}

/** What came of it, list by list: what is not on again yet is not said to be. */
export function undonePage(
  view: UndoView,
  given: {
    readonly entries: readonly OptOut[]
    readonly stillLeft: readonly OptOut[]
    readonly hasConsent: boolean
    readonly at: Date
  },
): RenderedPage {
  const words = undoWords[view.language]
  const {on, pending, toConfirm} = outcomesOf(given.entries, view.brands)
  const time = instantWords(view.language, given.at, timeZoneOf(view.brand))
  const hasNone = on.length + pending.length + toConfirm.length + given.stillLeft.length === 0
  return page(
    view,
    words.doneTitle,
    html`<div class="panel" role="status">
        ${on.length > 0 ? html`<p><strong>${words.isOn(names(view, on))}</strong></p>` : ''}
        ${pending.length > 0 ? html`<p>${words.notYet(names(view, pending))}</p>` : ''}
        ${toConfirm.length > 0 ? html`<p>${words.toConfirm(names(view, toConfirm))}</p>` : ''}
        ${given.stillLeft.length > 0 ? html`<p>${words.stillLeft(names(view, given.stillLeft))}</p>` : ''}
        ${hasNone ? html`<p>${words.noList}</p>` : ''}
      </div>
      <p class="hint">${given.hasConsent ? words.recorded(time) : words.recordedPlain(time)}</p>`,
  )
}

/** Says why a link does nothing, or that a mail is on its way. */
export function undoMessagePage(
  view: UndoView,
  message: 'used' | 'expired' | 'superseded' | 'broken' | 'asked',
): RenderedPage {
  const words = {...undoWords[view.language], ...undoMailWords[view.language]}
  return page(view, words[`${message}Title`], html`<p role="status">${words[message]}</p>`)
}

type Named = Pick<OptOut, 'brand' | 'newsletter'>

interface Outcomes {
  readonly on: readonly Named[]
  readonly pending: readonly Named[]
  /** All that is missing is the person's own yes to whoever keeps the list. */
  readonly toConfirm: readonly Named[]
}

/** Newsletters by whether every list of theirs has the person again. */
function outcomesOf(entries: readonly OptOut[], brands: readonly SendingBrand[]): Outcomes {
  const on: Named[] = []
  const pending: Named[] = []
  const toConfirm: Named[] = []
  for (const entry of entries) {
    const lists = entry.returning ?? []
    if (lists.length === 0) continue
    const waiting = lists.filter(({state}) => state === 'pending')
    const asked = waiting.filter(({outcome}) => outcome === 'asked')
    const among = (some: typeof lists): string[] =>
      some.length > 0 ? newslettersReturning(entry, some, brands) : []
    const late = among(waiting.filter(({outcome}) => outcome !== 'asked'))
    const unconfirmed = among(asked)
    for (const newsletter of newslettersReturning(entry, lists, brands)) {
      const named = {brand: entry.brand, newsletter}
      if (late.includes(newsletter)) pending.push(named)
      else if (unconfirmed.includes(newsletter)) toConfirm.push(named)
      else on.push(named)
    }
  }
  return {on, pending, toConfirm}
}

function names({language, brands}: UndoView, entries: readonly Named[]): string {
  return joinWords(language, leftNames(entries, brands, language))
}

function page({language, brand}: UndoView, title: string, body: Html): RenderedPage {
  return renderPage({
    title,
    language,
    ...(brand ? {brandName: brand.name} : {}),
    accentColor: brand?.accentColor ?? undefined,
    body,
  })
}
