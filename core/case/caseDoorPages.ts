import {html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {caseWords} from '../words/caseWords.js'

/** Why a handler gets no case to see. */
export type WrongCaseLink = 'invalid' | 'expired' | 'used' | 'gone' | 'ended'

/** What a handler's link opens: a button. Scanners open links; only a press opens the case. */
export function openCasePage(token: string, language: Language): Page {
  const words = caseWords[language].page
  const body = html`<p>${words.openText}</p>
    <form method="post" action="/api/case?t=${token}">
      <button type="submit">${words.openButton}</button>
    </form>`
  return {title: words.openTitle, language, body}
}

/** A link or form that opens nothing: why, how to go on, and what had been written. */
export function wrongCasePage(why: WrongCaseLink, language: Language, written?: string): Page {
  const words = caseWords[language].page
  const kept = written ? html`<h2>${words.yourText}</h2><p class="panel">${written}</p>` : ''
  const body = html`<p>${words.wrong[why]}</p><p>${words.again}</p>${kept}`
  return {title: words.wrongTitle, language, body}
}

/** After leaving. */
export function leftCasePage(language: Language): Page {
  const words = caseWords[language].page
  return {title: words.leftTitle, language, body: html`<p>${words.left}</p>`}
}
