/** The look of the banner: the site's font and colours, a line in the accent colour. */
export const bannerLook = `
:host{display:block;line-height:1.5}
:host([hidden]){display:none}
section{display:flex;flex-wrap:wrap;gap:.5em 1.25em;align-items:center;padding:.75em 1em;font-family:var(--privacy-notice-font,inherit);background:var(--privacy-notice-panel,transparent);border:1px solid var(--privacy-notice-line,color-mix(in srgb,currentColor 28%,transparent));border-left:4px solid var(--privacy-notice-accent,currentColor);border-radius:var(--privacy-notice-radius,8px)}
div{flex:1 1 20em}
p{margin:0}p+p{margin-top:.5em}
a{color:inherit;font-weight:600;text-underline-offset:.15em}
button{font:inherit;color:inherit;background:transparent;min-height:44px;min-width:44px;padding:.4em 1em;border:1px solid;border-radius:6px;cursor:pointer}
:focus-visible{outline:3px solid var(--privacy-notice-accent,currentColor);outline-offset:3px}
@media print{:host{display:none}}`
