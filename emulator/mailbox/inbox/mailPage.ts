import type {EmailRecord} from '../mailboxRecords.js'
import type {Html} from './html.js'
import {html} from './html.js'
import {mailState} from './inboxPage.js'
import {readListUnsubscribe} from './listUnsubscribe.js'
import {mailPolicy, pageShell, readableTime} from './pageShell.js'

/** One mail as a mail program shows it. Its HTML stands in a sandbox that runs no script. */
export function mailPage(email: EmailRecord): Response {
  const state = mailState(email)
  const subject = email.subject === '' ? '(no subject)' : email.subject
  const content = html`
    <p><a href="/">← Mailbox</a></p>
    <main>
      <div class="card">
        <div class="pad">
          <h1>
            ${subject}${state === undefined ? '' : html` <span class="tag">${state}</span>`}
          </h1>
          <dl class="facts">
            ${fact('From', email.from)}${fact('To', email.to.join(', '))}
            ${fact('Cc', email.cc.join(', '))}${fact('Bcc', email.bcc.join(', '))}
            ${fact('Reply to', email.reply_to.join(', '))}
            <dt>Date</dt>
            <dd>${readableTime(email.created_at)}</dd>
            ${email.attachments.map((attachment) => attachmentFact(email, attachment))}
          </dl>
        </div>
        ${unsubscribeBar(email)}
      </div>
      ${
        email.html === null
          ? ''
          : html`<div class="card">
              <iframe
                title="The mail"
                sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
                srcdoc="${framedHtml(email.html)}"
              ></iframe>
            </div>`
      }
      ${email.text === null ? '' : textCard(email.text, email.html === null)}
      <details class="card">
        <summary>Headers</summary>
        <pre>${headerLines(email)}</pre>
      </details>
    </main>
  `
  return pageShell(subject, content, {policy: mailPolicy})
}

function fact(name: string, value: string): Html {
  return value === ''
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`
}

function attachmentFact(email: EmailRecord, {id, filename}: EmailRecord['attachments'][number]) {
  return html`<dt>Attachment</dt>
    <dd><a href="/mail/${encodeURIComponent(email.id)}/attachments/${id}">${filename}</a></dd>`
}

function unsubscribeBar(email: EmailRecord): Html {
  const offer = readListUnsubscribe(email.headers)
  if (offer.kind === 'none') return html``
  if (offer.kind === 'mail') {
    return html`<div class="leave soft">Unsubscribe by a mail to ${offer.address}</div>`
  }
  if (offer.kind === 'page') {
    return html`<div class="leave"><a href="${offer.url.href}">Unsubscribe</a></div>`
  }
  const done = email.one_click
  return html`<div class="leave">
    <form method="post" action="/mail/${encodeURIComponent(email.id)}/unsubscribe">
      <button>Unsubscribe</button>
    </form>
    <span class="soft" role="status">
      ${
        done === null
          ? `One click, sent to ${offer.url.host}`
          : html`${readableTime(done.at)}: the sender answered ${done.answer}`
      }
    </span>
  </div>`
}

/** Links of the mail leave the frame. The tag goes where it keeps a document's own doctype first. */
function framedHtml(mail: string): string {
  const base = '<base target="_top">'
  for (const opening of [/<head[^>]*>/i, /<html[^>]*>/i, /<!doctype[^>]*>/i]) {
    if (opening.test(mail)) return mail.replace(opening, (tag) => tag + base)
  }
  return `<!doctype html>${base}${mail}`
}

function textCard(text: string, isOpen: boolean): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/g)
  const linked = pieces.map((piece, index) =>
    index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece,
  )
  const content = html`<summary>Text</summary>
    <pre>${linked}</pre>`
  return isOpen
    ? html`<details class="card" open>${content}</details>`
    : html`<details class="card">${content}</details>`
}

function headerLines(email: EmailRecord): string {
  const own = {
    From: email.from,
    To: email.to.join(', '),
    Subject: email.subject,
    Date: new Date(email.created_at).toUTCString(),
    'Message-ID': email.message_id,
  }
  return Object.entries({...own, ...email.headers})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
