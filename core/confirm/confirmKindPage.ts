import {comparisonStyle} from '../diff/comparisonStyle.js'
import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import {noticePageStyle} from '../render/noticePageStyle.js'
import {fill} from '../words/changeWords.js'
import {confirmKindWords} from '../words/confirmKindWords.js'
import {wordsIn} from '../words/wordsIn.js'
import type {AskedKind} from './confirmKindMail.js'

/** What the link opens: what is asked, why, a button, and what changed. Only the button confirms. */
export function confirmKindPage(
  asked: AskedKind & {
    readonly accentColor?: string | undefined
    /** Of the notice; the page is in the brand's prevailing language. */
    readonly noticeLanguage: Language
    readonly comparison: Html
    readonly token: string
  },
): Page {
  const {language, brandName, title, accentColor, noticeLanguage} = asked
  const words = confirmKindWords[language]
  const {kinds} = wordsIn(language)
  const body = html`<p>${fill(words.intro, {title, brand: brandName})}</p>
<dl>
<dt>${words.proposed}</dt><dd>${kinds[asked.proposed]}</dd>
<dt>${words.asked}</dt><dd>${kinds[asked.asked]}</dd>
<dt>${words.reason}</dt><dd>${asked.reason}</dd>
</dl>
<p>${words.effect} ${words.otherwise}</p>
<form method="post" action="/api/confirm?t=${asked.token}"><button type="submit">${words.button}</button></form>
<div lang="${noticeLanguage}">${asked.comparison}</div>
`
  const style = `${noticePageStyle(accentColor)}${comparisonStyle}`
  return {title: words.title, language, brandName, accentColor, body, style}
}

/** A page that says how it stands: confirmed now or before, or why the link opens nothing. */
export function kindLinkPage(
  said: {readonly title: string; readonly text: string},
  {
    language,
    brandName,
    accentColor,
    link,
  }: {
    readonly language: Language
    readonly brandName?: string | undefined
    readonly accentColor?: string | undefined
    /** Where the version can be read. */
    readonly link?: {readonly href: string; readonly label: string} | undefined
  },
): Page {
  const body = html`<p>${said.text}</p>
${link && html`<p><a href="${link.href}">${link.label}</a></p>`}`
  const brand = brandName === undefined ? {} : {brandName}
  return {title: said.title, language, accentColor, body, ...brand}
}
