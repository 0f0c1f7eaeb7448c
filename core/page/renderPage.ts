import {html, Html} from '../html.js'
import type {Language} from '../language.js'
import {pageStyle} from './pageStyle.js'

export interface Page {
  readonly title: string
  readonly language: Language
  /** Whose page it is; the brand's name stands above the text. */
  readonly brandName?: string
  /** `#rrggbb` */
  readonly accentColor?: string | undefined
  /** The whole style, where a page needs another than every public page's. */
  readonly style?: string
  readonly body: Html
}

/** A page for people, in the brand's look, with the style text its policy has to allow. */
export interface RenderedPage {
  readonly markup: string
  readonly style: string
  readonly language: Language
}

/**
 * One whole public page: no script, nothing loaded from elsewhere, never indexed (its address may
 * hold a token).
 */
export function renderPage(page: Page): RenderedPage {
  const style = page.style ?? pageStyle(page.accentColor)
  const header = page.brandName ? html`<p class="brand">${page.brandName}</p>` : ''
  const markup = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${page.title}${page.brandName ? ` – ${page.brandName}` : ''}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>${header}<h1>${page.title}</h1>
${page.body}</main>
</body>
</html>
`
  return {markup: markup.markup, style, language: page.language}
}
