import {escapeHtml, type Html} from '../html.js'
import type {RenderedPage} from '../page/renderPage.js'
import {noticePageStyle} from './noticePageStyle.js'
import type {RenderedNotice} from './renderedNotice.js'
import {renderNoticeArticle} from './renderNoticeArticle.js'

/**
 * The notice as a whole page in the brand's look: no script, nothing loaded from elsewhere.
 *
 * Version, dates and hash stand in the head too, so that a program can tell one copy of the page from
 * another. `style` is the exact text of the only style element.
 */
export function renderNoticePage(
  notice: RenderedNotice & {
    readonly accentColor?: string | null | undefined
    /** What is said of its delivery: stands above the notice and is no part of it. */
    readonly note?: Html | undefined
  },
): RenderedPage {
  const {resolved, metadata} = notice
  const {language, title, facts} = resolved
  const style = noticePageStyle(notice.accentColor ?? undefined)
  const meta = metadata
    ? `<meta name="notice-version" content="${metadata.version}">
<meta name="notice-hash" content="${escapeHtml(metadata.hash)}">
<meta name="notice-stamped-at" content="${escapeHtml(metadata.stampedAt)}">
<meta name="notice-effective-at" content="${escapeHtml(metadata.effectiveAt)}">
`
    : ''
  const markup = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${meta}<title>${escapeHtml(`${title} – ${facts.brand.name}`)}</title>
<style>${style}</style>
</head>
<body>
<header><p class="brand">${escapeHtml(facts.brand.name)}</p></header>
<main>
${notice.note?.markup ?? ''}${renderNoticeArticle(notice).markup}
</main>
</body>
</html>
`
  return {markup, style, language}
}
