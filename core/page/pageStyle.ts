import {accentOf} from './accentOf.js'

/** White or black, whichever is the easier to read on the colour (WCAG 2.2, 1.4.3). */
export function readableOn(color: string): '#ffffff' | '#000000' {
  const luminance = relativeLuminance(color)
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000'
}

function relativeLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const part = Number.parseInt(color.slice(index, index + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The style of every public page: system fonts, light and dark, buttons of 44 px, good at 320 px.
 *
 * The accent colour is the only thing a brand brings. On paper it is black on white in the dark too,
 * without what only works on a screen, and links show where they lead.
 */
export function pageStyle(accentColor?: string): string {
  const accent = accentOf(accentColor)
  return `:root{color-scheme:light dark;--accent:${accent};--on-accent:${readableOn(accent)};--text:#1a1a1a;--muted:#595959;--ground:#fff;--line:#d4d4d4;--panel:#f5f5f4}
@media (prefers-color-scheme:dark){:root{--text:#ededed;--muted:#b4b4b4;--ground:#161616;--line:#4a4a4a;--panel:#222}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
.brand{margin:0 0 2rem;padding:0 0 .75rem;border-bottom:4px solid var(--accent);font-weight:700;font-size:1.125rem}
h1{font-size:clamp(1.375rem,6vw,1.75rem);line-height:1.25;margin:0 0 1rem;hyphens:auto}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem}
a{color:inherit;text-decoration-thickness:.08em;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--text);outline-offset:3px}
nav a{display:inline-block;padding:.15rem 0}
form{margin:1.5rem 0}
label{display:block;font-weight:600;margin:0 0 .25rem}
input[type=email],input[type=text],input[type=date],input[type=file],textarea,select{width:100%;min-height:44px;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:6px}
button{display:inline-block;min-height:44px;min-width:44px;margin:0 .5rem .75rem 0;padding:.6rem 1.25rem;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:2px solid var(--accent);border-radius:6px;cursor:pointer}
button.secondary{color:var(--text);background:transparent;border-color:var(--muted)}
.hint{color:var(--muted);font-size:.9375rem}
.panel{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:1rem 1.25rem;margin:0 0 1.5rem}
.wrong{border-left:4px solid #b3261e;padding-left:1rem}
dt{font-weight:600}dd{margin:0 0 .75rem}
table+p{margin-top:1rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
@media (max-width:38rem){
.answers,.answers tbody,.answers tr,.answers td,.answers tbody th{display:block;border:0;padding:0;overflow-wrap:anywhere}
.answers thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.answers tr{border-bottom:1px solid var(--line);padding:.5rem 0}
}
fieldset{border:0;padding:0;margin:0 0 1rem}legend{font-weight:600;padding:0;margin:0 0 .5rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;padding:.6rem 0;min-height:44px;font-weight:400}.choice input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;flex:none}
@media print{
@page{margin:2cm}
:root{color-scheme:light;--text:#000;--muted:#333;--ground:#fff;--line:#999;--panel:#fff}
main{max-width:none;padding:0}
button,form,nav,h2:has(+form){display:none}
h1,h2,h3,h4,caption{break-after:avoid}tr,dt,li,.panel{break-inside:avoid}
a[href^=http]::after{content:" (" attr(href) ")";font-size:.875em}
}`
}
