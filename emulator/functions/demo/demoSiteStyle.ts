import {brandSchema} from '../../../core/content/brand.js'
import {readableOn} from '../../../core/page/pageStyle.js'
import {demoDocuments} from '../../demo/demoDocuments.js'

/** The demo site's own style sheet, in its brand's colour: what a site would have anyway. */
export function demoSiteStyle(brand: string | null): string {
  const accent = accentOf(brand)
  return `:root{color-scheme:light dark;--accent:${accent};--on-accent:${readableOn(accent)};--words:var(--accent);--text:#1c1c1c;--muted:#575757;--ground:#f3f2ef;--sheet:#fff;--line:#d6d4cf}
@media (prefers-color-scheme:dark){:root{--words:color-mix(in oklab,var(--accent) 35%,#fff);--text:#ececec;--muted:#b5b5b5;--ground:#131313;--sheet:#1e1e1e;--line:#444}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,sans-serif}
.intro{max-width:72rem;margin:0 auto;padding:2rem 1.25rem}
.intro h1{font-size:clamp(1.4rem,4vw,2rem);line-height:1.2;margin:0 0 .75rem}
.intro>p{max-width:48rem;color:var(--muted)}
.intro strong{color:var(--text)}
.picker{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
.picker p{margin:0;min-width:5.5rem;font-weight:600}
.picker ul{display:flex;flex:1 1 14rem;flex-wrap:wrap;gap:0 .25rem;margin:0;padding:0;list-style:none}
.picker a{display:inline-block;padding:.45rem .7rem;color:inherit;border-radius:6px;text-underline-offset:.15em}
.picker a[aria-current]{background:var(--accent);color:var(--on-accent);text-decoration:none}
.site{max-width:72rem;margin:0 auto;background:var(--sheet);border:1px solid var(--line);border-radius:12px;overflow:clip}
.site-name{margin:0;padding:1rem clamp(1rem,4vw,2.5rem);background:var(--accent);color:var(--on-accent);font-size:1.25rem;font-weight:700}
.site-body{padding:clamp(1.25rem,4vw,2.5rem)}
.examples{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:1rem 2rem}
.examples h3{margin:1rem 0 .25rem}.examples p{margin:0 0 .75rem}
pre{margin:0;padding:1rem;overflow-x:auto;background:var(--sheet);border:1px solid var(--line);border-radius:8px;font:.875rem/1.5 ui-monospace,monospace}
code{font-family:ui-monospace,monospace;font-size:.95em}p code{white-space:nowrap}
:focus-visible{outline:3px solid var(--words);outline-offset:2px}
privacy-notice,privacy-notice-change{--privacy-notice-accent:var(--words);--privacy-notice-line:var(--line);--privacy-notice-muted:var(--muted)}
privacy-notice-change{margin:0 0 2rem;--privacy-notice-panel:var(--ground)}
privacy-notice::part(title),privacy-notice::part(heading){color:var(--words);font-family:Georgia,serif}
privacy-notice>article :is(h1,h2,h3,h4){color:var(--words);font-family:Georgia,serif;line-height:1.3}
privacy-notice>article :is(p,ul,ol,dl){max-width:42rem}privacy-notice>article :is(dt,caption){font-weight:600;text-align:left}
privacy-notice>article table{display:block;overflow-x:auto;border-collapse:collapse;font-size:.9375rem}
privacy-notice>article :is(th,td){min-width:8rem;padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;white-space:pre-line;border-bottom:1px solid var(--line)}
privacy-notice a,privacy-notice-change a{color:inherit}
@media (min-width:74rem){.site{margin-bottom:1rem}}
`
}

/** The colour of a brand of the demo; a calm one for any other. */
function accentOf(slug: string | null): string {
  for (const document of demoDocuments()) {
    const brand = brandSchema.safeParse(document)
    if (brand.success && brand.data.slug.current === slug && brand.data.accentColor) {
      return brand.data.accentColor
    }
  }
  return '#1f4e79'
}
