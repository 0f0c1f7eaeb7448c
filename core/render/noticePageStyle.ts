import {pageStyle} from '../page/pageStyle.js'

/** Rows as cards: the first cell as their heading, each other cell behind its column's name. */
function stacked(table: string): string {
  return `${table} td,${table} tbody th{overflow-wrap:anywhere}
${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${table},${table} caption,${table} tbody,${table} tr,${table} td,${table} tbody th{display:block}
${table} tr{border-bottom:2px solid var(--line);padding:.5rem 0}
${table} td,${table} tbody th{border:0;padding:.2rem 0}
${table} td::before{content:attr(data-label) ": ";color:var(--muted);font-weight:600}`
}

/** What a notice needs beyond a public page: tables that stack on a phone, embedded notices, print. */
export const noticeStyle = `header,main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 0}main{padding:0 1.25rem 4rem}
p,ul,ol,dl,blockquote{max-width:42rem}.brand{max-width:none}
:focus-visible{outline-color:currentColor}
section{margin:0 0 1.5rem}section section{margin:0}
h1,h2,h3,h4,h5,h6{hyphens:auto;text-wrap:balance;max-width:42rem}
h3{font-size:1.125rem;margin:1.5rem 0 .5rem}h4,h5,h6{font-size:1rem;margin:1.25rem 0 .25rem}
h2:target,section:target>:first-child{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.15em}
.number{color:var(--muted);font-variant-numeric:tabular-nums;margin-right:.15em}
.stamp,.version{color:var(--muted);font-size:.9375rem}
.version{font-size:.8125rem;line-height:1.5;margin:2rem 0 0;padding:.75rem 0 0;border-top:1px solid var(--line);max-width:none}
blockquote{margin:0 0 1rem;padding-left:1rem;border-left:3px solid var(--line)}
li{margin:0 0 .35rem}li>ul,li>ol{margin:.35rem 0 0}
dl{display:grid;grid-template-columns:14.5rem 1fr;gap:.5rem 1.25rem}dd{margin:0}
caption{text-align:left;font-weight:600;padding:0 0 .5rem}
table{margin:0 0 1.5rem}td,tbody th{white-space:pre-line;overflow-wrap:break-word;hyphens:auto}tbody th{font-weight:600}
thead th{overflow-wrap:normal;hyphens:auto;border-bottom:2px solid var(--muted)}
.wide{overflow-x:auto;margin:0 0 1.5rem}.wide table{margin:0}
.embedded{border:1px solid var(--line);border-left:4px solid var(--muted);border-radius:8px;padding:0 1.25rem .5rem}
mark.unfilled{background:#ffe08a;color:#1a1a1a;border-radius:3px;padding:0 .2em}
${stacked('table.cards')}
@media (max-width:58rem){
${stacked('table:not(.own)')}
}
@media (min-width:38.01rem){table.cards td{display:grid;grid-template-columns:13.25rem 1fr;gap:0 1.25rem;max-width:52rem}}
@media (max-width:38rem){dl{display:block}dt{margin:.5rem 0 0}}
@media print{
header,main{max-width:none;padding:0}
mark.unfilled{background:none;color:inherit;text-decoration:underline dotted}
}`

const styles = new Map<string, string>()

/**
 * The exact text of a notice page's only style element, for the policy that allows it by hash.
 *
 * The brand brings its accent colour (`#rrggbb`); it draws lines and never words, so that no colour
 * makes the text hard to read.
 */
export function noticePageStyle(accentColor?: string): string {
  const key = accentColor ?? ''
  const known = styles.get(key)
  if (known !== undefined) return known
  const style = `${pageStyle(accentColor)}\n${noticeStyle}`
  styles.set(key, style)
  return style
}
