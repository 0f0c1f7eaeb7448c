import type {EmailRecord} from '../mailboxRecords.js'
import type {MailboxContext} from '../mailboxRoute.js'
import {matchPath} from '../matchPath.js'
import {html} from './html.js'
import {inboxPage} from './inboxPage.js'
import {mailPage} from './mailPage.js'
import {oneClickUnsubscribe} from './oneClickUnsubscribe.js'
import {pageShell} from './pageShell.js'
import {stylesheet} from './stylesheet.js'
import {unsubscribeFromBroadcast, unsubscribePage} from './unsubscribePage.js'

/** Answers what people's browsers ask for, or undefined when it is none of the inbox's pages. */
export function answerInbox(
  request: Request,
  context: MailboxContext,
): Response | Promise<Response> | undefined {
  const url = new URL(request.url)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && url.pathname === '/') return inboxPage(url, context)
  if (isRead && url.pathname === '/inbox.css') {
    return new Response(stylesheet, {headers: {'content-type': 'text/css; charset=utf-8'}})
  }
  if (isRead && url.pathname === '/favicon.ico') return new Response(null, {status: 204})
  if (!/^\/(mail|unsubscribe)\//.test(url.pathname)) return undefined
  const answer = isRead
    ? answerRead(url.pathname, context)
    : answerPost(request, url.pathname, context)
  return answer ?? notFound()
}

function answerRead(pathname: string, context: MailboxContext): Response | undefined {
  const mail = mailAt('/mail/:id', pathname, context)
  if (mail) return mailPage(mail)
  const broadcastMail = broadcastMailAt(pathname, context)
  if (broadcastMail) return unsubscribePage(broadcastMail, context)
  const params = matchPath('/mail/:id/attachments/:attachment', pathname)
  const attachment = context.store.emails
    .get(params?.['id'] ?? '')
    ?.attachments.find(({id}) => id === params?.['attachment'])
  if (!attachment) return undefined
  const name = encodeURIComponent(attachment.filename)
  return new Response(new Uint8Array(Buffer.from(attachment.content, 'base64')), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
    },
  })
}

function answerPost(
  request: Request,
  pathname: string,
  context: MailboxContext,
): Promise<Response> | Response | undefined {
  if (request.method !== 'POST') return undefined
  const broadcastMail = broadcastMailAt(pathname, context)
  if (broadcastMail) return unsubscribeFromBroadcast(request, broadcastMail, context)
  const mail = mailAt('/mail/:id/unsubscribe', pathname, context)
  if (!mail) return undefined
  // Another site must not press the button for its visitor.
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return new Response(null, {status: 403})
  return oneClickUnsubscribe(mail, context).then(
    () =>
      new Response(null, {
        status: 303,
        headers: {location: `/mail/${encodeURIComponent(mail.id)}`},
      }),
  )
}

function mailAt(
  pattern: string,
  pathname: string,
  {store}: MailboxContext,
): EmailRecord | undefined {
  return store.emails.get(matchPath(pattern, pathname)?.['id'] ?? '')
}

function broadcastMailAt(pathname: string, context: MailboxContext): EmailRecord | undefined {
  const mail = mailAt('/unsubscribe/:id', pathname, context)
  return mail?.broadcast_id === null ? undefined : mail
}

function notFound(): Response {
  return pageShell('Not found', html`<main class="card pad"><h1>No such mail</h1></main>`, {
    status: 404,
  })
}
