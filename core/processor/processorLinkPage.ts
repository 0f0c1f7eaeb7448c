import {requestContact} from '../export/exportParty.js'
import {html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {processorWords} from '../words/processorWords.js'
import {partPage, type AskedPart} from './processorPage.js'

/** The page of a processor's link that opens nothing at all, and tells nothing. */
export function deadLinkPage(why: 'invalid' | 'gone', language: Language): Page {
  const words = processorWords[language].link
  const title = why === 'invalid' ? words.invalidTitle : words.goneTitle
  return {title, language, body: html`<p>${words[why]}</p>`}
}

/** A link that no longer holds, with the button for a new one to the address of the agreement. */
export function renewPartPage(part: AskedPart, why: 'expired' | 'superseded'): Page {
  const {link: words, page} = processorWords[part.language]
  const title = why === 'expired' ? words.expiredTitle : words.supersededTitle
  const body = html`<p>${words[why]}</p>
    <p>${words.offer}</p>
    <form method="post" action="/api/processor?t=${part.token}">
      <button type="submit" name="renew" value="yes">${words.button}</button>
    </form>
    <p>${page.question(requestContact(part.party))}</p>
    <p class="hint">${page.reference}: ${part.request.requestId}</p>`
  return partPage(part, title, body)
}

/** The one answer to the button, whether or not a mail goes out. */
export function renewedPartPage(part: AskedPart): Page {
  const {link: words, page} = processorWords[part.language]
  const body = html`<p>${words.sent}</p>
    <p>${page.question(requestContact(part.party))}</p>
    <p class="hint">${page.reference}: ${part.request.requestId}</p>`
  return partPage(part, words.sentTitle, body)
}
