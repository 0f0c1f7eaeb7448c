import {html, Html} from '../html.js'
import type {RenderedPage} from '../page/renderPage.js'
import {noticePageStyle} from '../render/noticePageStyle.js'
import type {ChangeReason} from '../stamp/changeReason.js'
import {noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {fill} from '../words/changeWords.js'
import {comparisonWords} from '../words/comparisonWords.js'
import {dateWords} from '../words/dateWords.js'
import {comparisonStyle} from './comparisonStyle.js'
import type {NoticeDiff} from './noticeDiff.js'
import {renderComparison} from './renderComparison.js'

/** Two versions of a notice, what changed between them and why it matters. */
export interface ComparedVersions {
  readonly brandName: string
  readonly from: VersionMetadata
  readonly to: VersionMetadata
  readonly diff: NoticeDiff
  readonly reasons: readonly ChangeReason[]
  readonly timeZone: string
  readonly accentColor: string | undefined
}

/** What changed between two versions as a whole page in the brand's look: no script. */
export function renderComparisonPage(compared: ComparedVersions): RenderedPage {
  const {from, to, diff, reasons, timeZone, brandName, accentColor} = compared
  const {language} = to
  const words = comparisonWords[language]
  const values = {
    from: String(from.version),
    to: String(to.version),
    date: dateWords(language, to.effectiveAt, timeZone),
  }
  const title = fill(words.title, values)
  const style = `${noticePageStyle(accentColor)}${comparisonStyle}`
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="notice-version" content="${to.version}">
<meta name="notice-hash" content="${to.hash}">
<title>${title} – ${to.title} – ${brandName}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<p class="brand">${brandName}</p>
<article class="notice" lang="${language}"><h1>${title}</h1>
<p>${fill(words.since, values)} ${to.summary}</p>
${renderComparison(diff, reasons, language)}
<p class="stamp">${readLink(from, words.read)} · ${readLink(to, words.read)}</p>
</article>
</main>
</body>
</html>
`
  return {markup: page.markup, style, language}
}

function readLink(version: VersionMetadata, words: string): Html {
  const href = noticePath(version, {version: version.version, format: 'html'})
  return html`<a href="${href}">${fill(words, {version: String(version.version)})}</a>`
}
