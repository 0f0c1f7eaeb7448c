import {html, type Html} from '../../../core/html.js'

/** The document around a page of the demo: its style is a file of the site, and so is its script. */
export function demoShell(brand: string, title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/demo/site.css?brand=${brand}" />
        <script type="module" src="/api/embed.js"></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
