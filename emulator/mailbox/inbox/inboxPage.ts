import {MailboxError} from '../mailboxError.js'
import type {EmailRecord} from '../mailboxRecords.js'
import type {MailboxContext} from '../mailboxRoute.js'
import {paginate} from '../paginate.js'
import {html} from './html.js'
import {pageShell, readableTime} from './pageShell.js'

/** The list of mails, newest first; `?to=` finds those to a recipient. */
export function inboxPage(url: URL, {store}: MailboxContext): Response {
  const wanted = (url.searchParams.get('to') ?? '').trim()
  const mails = store.emails
    .newestFirst()
    .filter(({to, cc, bcc}) =>
      [...to, ...cc, ...bcc].some((address) =>
        address.toLowerCase().includes(wanted.toLowerCase()),
      ),
    )
  const pageUrl = new URL(url)
  pageUrl.searchParams.set('limit', '50')
  const page = readPage(mails, pageUrl)
  const older = page.has_more ? page.data.at(-1)?.id : undefined
  const content = html`
    <header class="top">
      <h1><a href="/">Mailbox</a></h1>
      <form class="search" method="get" action="/" role="search">
        <input
          type="search"
          name="to"
          value="${wanted}"
          placeholder="Recipient"
          aria-label="Find mails to a recipient"
        />
        <button>Find</button>
      </form>
    </header>
    <main>
      <p class="soft">${summary(mails.length, wanted)}</p>
      ${
        page.data.length === 0
          ? html`<div class="card empty">${wanted === '' ? 'No mail yet.' : 'No mail found.'}</div>`
          : html`<ol class="card mails">
              ${page.data.map(listedMail)}
            </ol>`
      }
      ${older === undefined ? '' : html`<p><a href="${olderHref(older, wanted)}">Older mails</a></p>`}
    </main>
  `
  return pageShell('Mailbox', content)
}

/** What to say about a mail that did not arrive, or nothing. */
export function mailState(email: EmailRecord): string | undefined {
  switch (email.last_event) {
    case 'delivered':
    case 'sent':
      return undefined
    case 'suppressed':
      return 'suppressed, not delivered'
    default:
      return email.last_event
  }
}

function listedMail(email: EmailRecord) {
  const state = mailState(email)
  return html`<li>
    <a href="/mail/${encodeURIComponent(email.id)}">
      <span class="to">${email.to.join(', ')}</span>
      ${readableTime(email.last_event === 'scheduled' ? (email.scheduled_at ?? '') : email.created_at)}
      <span class="subject">
        ${email.subject === '' ? '(no subject)' : email.subject}
        ${state === undefined ? '' : html`<span class="tag">${state}</span>`}
      </span>
    </a>
  </li>`
}

function readPage(mails: EmailRecord[], url: URL) {
  try {
    return paginate(mails, url)
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    return paginate(mails, new URL('/?limit=50', url))
  }
}

function olderHref(after: string, to: string): string {
  return `/?${new URLSearchParams(to === '' ? {after} : {to, after}).toString()}`
}

function summary(count: number, wanted: string): string {
  const mails = count === 1 ? '1 mail' : `${count} mails`
  return wanted === '' ? `${mails}, newest first` : `${mails} to “${wanted}”`
}
