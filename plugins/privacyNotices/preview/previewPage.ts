/** Light or dark, as the reader's device asks for. */
export type Scheme = 'light' | 'dark'

/** What marks look like: told apart by their line too, not by colour alone. */
const markStyle = `.fact{border-radius:3px;padding:0 .15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.fact[data-fact]{cursor:pointer}
.fact.unfilled,mark.unfilled{background:#ffe08a;color:#1a1a1a}
.fact.unfilled{border-bottom:2px solid #b45309}
.fact.unpublished{background:#cfe3ff;color:#0f2440;border-bottom:2px dashed #1d5fbf}
mark.unfilled>.fact{background:none}
.stamp mark.unfilled{background:none;color:inherit;font-style:italic;padding:0}`

/**
 * A notice page as a device with this scheme shows it, whatever the editor's own device asks for,
 * with the look of the marks.
 */
export function previewPage(markup: string, scheme: Scheme): string {
  return markup
    .replace('color-scheme:light dark', `color-scheme:${scheme}`)
    .replaceAll(
      '@media (prefers-color-scheme:dark)',
      scheme === 'dark' ? '@media all' : '@media not all',
    )
    .replace('</head>', `<style>${markStyle}</style></head>`)
}
