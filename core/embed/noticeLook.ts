/**
 * The look of an embedded notice: the site's own font and colours, in light and dark, by what it
 * inherits. Tables stack where the element is narrow, not where the window is.
 *
 * Its own short names stand on the pieces and not on the element, where a site may use the same.
 */
export const noticeLook = `
:host{display:block;container-type:inline-size;overflow-wrap:anywhere;line-height:1.6}
:host([hidden]){display:none}
*{box-sizing:border-box}
article,[role=note]{font-family:var(--privacy-notice-font,inherit);--line:var(--privacy-notice-line,color-mix(in srgb,currentColor 28%,transparent));--accent:var(--privacy-notice-accent,currentColor);--soft:var(--privacy-notice-muted,inherit)}
p,ul,ol,dl,blockquote{margin:0 0 1em;max-width:var(--privacy-notice-measure,42em)}
h1,h2,h3,h4,h5,h6{font-family:var(--privacy-notice-heading-font,inherit);line-height:1.3;margin:1.5em 0 .5em;text-wrap:balance;hyphens:auto}
h1{font-size:1.75em;margin-top:0}h2{font-size:1.3em}h3{font-size:1.1em}h4,h5,h6{font-size:1em}
a{color:inherit;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
section:focus{outline:0}section:focus>:first-child{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.15em}
.number{font-variant-numeric:tabular-nums}
.stamp,.version{color:var(--soft);font-size:.9em}
.panel{padding:.75em 1em;background:var(--privacy-notice-panel,transparent);border:1px solid var(--line);border-radius:var(--privacy-notice-radius,8px)}
blockquote{padding-left:1em;border-left:3px solid var(--line)}
.embedded{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:var(--privacy-notice-radius,8px);padding:0 1.25em .5em}
dl{display:grid;grid-template-columns:minmax(8em,14em) 1fr;gap:.5em 1.25em}
dt{font-weight:600}dd{margin:0}
table{width:100%;border-collapse:collapse;font-size:.9em;margin:0 0 1.5em}
caption{text-align:left;font-weight:600;padding:0 0 .5em}
th,td{text-align:left;vertical-align:top;padding:.5em .75em .5em 0;border-bottom:1px solid var(--line);white-space:pre-line;overflow-wrap:break-word;hyphens:auto}
thead th{border-bottom:2px solid var(--accent)}
.wide{overflow-x:auto}
@container (max-width:50em){
table:not(.own) :is(td,tbody th){overflow-wrap:anywhere}
table:not(.own) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table:not(.own),table:not(.own) :is(caption,tbody,tr,td,tbody th){display:block}
table:not(.own) tr{border-bottom:2px solid var(--line);padding:.5em 0}
table:not(.own) :is(td,tbody th){border:0;padding:.2em 0}
table:not(.own) td::before{content:attr(data-label) ": ";font-weight:600;color:var(--soft)}
dl{display:block}dt{margin:.5em 0 0}}
@media print{h1,h2,h3,caption{break-after:avoid}tr,dt,li{break-inside:avoid}}`
