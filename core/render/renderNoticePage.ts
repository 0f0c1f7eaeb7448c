import {escapeHtml} from '../html.js'
import type {RenderedPage} from '../page/renderPage.js'
import {noticePageStyle} from './noticePageStyle.js'
import type {RenderedNotice} from './renderedNotice.js'
import {renderNoticeArticle} from './renderNoticeArticle.js'

/**
 * The notice as a whole page in the brand's look: no script, nothing loaded from elsewhere.
 *
 * Version and hash stand in the head, so that a copy of the page can be told from another. `style`
 * is the exact text of the only style element.
 */
export function renderNoticePage(
  notice: RenderedNotice & {readonly accentColor?: string | null | undefined},
): RenderedPage {
  const {resolved, metadata} = notice
  const {language, title, facts} = resolved
  const style = noticePageStyle(notice.accentColor ?? undefined)
  const meta = metadata
    ? `<meta name="notice-version" content="${metadata.version}">
<meta name="notice-hash" content="${escapeHtml(metadata.hash)}">
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
<main>
<p class="brand">${escapeHtml(facts.brand.name)}</p>
${renderNoticeArticle(notice).markup}
</main>
</body>
</html>
`
  return {markup, style, language}
}
