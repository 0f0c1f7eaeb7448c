import type {Html} from './html.js'
import {html} from './html.js'

const strictPolicy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** What a page with a mail in it allows besides: the mail's own styles, and pictures of this machine. */
export const mailPolicy = {
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: http://127.0.0.1:* http://localhost:* http://*.localhost:*",
}

/** A page of the inbox: server-rendered, no script, nothing loaded from elsewhere. */
export function pageShell(
  title: string,
  content: Html,
  {policy = {}, status = 200}: {policy?: Record<string, string>; status?: number} = {},
): Response {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/inbox.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`
  const directives = Object.entries({...strictPolicy, ...policy})
  return new Response(page.value, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': directives.map(([name, value]) => `${name} ${value}`).join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** An instant as people read it, in the machine's own time zone. */
export function readableTime(instant: string): Html {
  const at = new Date(instant)
  const text = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'}).format(
    at,
  )
  return html`<time datetime="${instant}">${text}</time>`
}
