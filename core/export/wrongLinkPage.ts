import {html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {exportWords} from '../words/exportWords.js'
import {formPath} from './exportPage.js'

/** Why a link opens nothing: no link of ours, too late to confirm, or its request is gone. */
export type WrongLink = 'invalid' | 'confirmExpired' | 'gone'

/** The page of a link that opens nothing; it says no more than that, and how to begin again. */
export function wrongLinkPage(why: WrongLink, language: Language): Page {
  const words = exportWords[language].wrongLink
  const said = {
    invalid: {title: words.title, text: words.text},
    confirmExpired: {title: words.expiredTitle, text: words.confirmExpired},
    gone: {title: words.goneTitle, text: words.gone},
  }[why]
  const body = html`<p>${said.text}</p>
    <p><a href="${formPath(undefined, language)}">${words.again}</a></p>`
  return {title: said.title, language, body}
}
