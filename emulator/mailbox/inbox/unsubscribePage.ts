import {changeContact, changeTopics} from '../contactNamed.js'
import type {EmailRecord} from '../mailboxRecords.js'
import type {MailboxContext} from '../mailboxRoute.js'
import {html} from './html.js'
import {pageShell} from './pageShell.js'

/** Resend's own page behind `{{{RESEND_UNSUBSCRIBE_URL}}}`; opening it changes nothing. */
export function unsubscribePage(email: EmailRecord, {store}: MailboxContext): Response {
  const topic = email.topic_id === null ? undefined : store.topics.get(email.topic_id)
  return pageShell(
    'Unsubscribe',
    html`<main class="card pad">
      <h1>Unsubscribe</h1>
      <p>This is the stand-in for Resend's own page. What do you want to leave?</p>
      <form method="post">
        ${topic ? html`<p><button name="scope" value="topic">${topic.name}</button></p>` : ''}
        <p><button class="plain" name="scope" value="all">Everything from this sender</button></p>
      </form>
    </main>`,
  )
}

/**
 * Leaves the broadcast's topic, or everything: the account-wide flag. One-click leaves the topic
 * when there is one.
 */
export async function unsubscribeFromBroadcast(
  request: Request,
  email: EmailRecord,
  context: MailboxContext,
): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const isOneClick = form.get('List-Unsubscribe') === 'One-Click'
  const scope = form.get('scope')
  if (!isOneClick && scope !== 'topic' && scope !== 'all') {
    return pageShell('Unsubscribe', html`<main class="card pad">Say what to leave.</main>`, {
      status: 400,
    })
  }
  const {store, clock} = context
  store.atomically(() => {
    const contact = store.contacts.get(email.contact_id ?? '')
    const topic = scope === 'all' ? null : email.topic_id
    store.emails.put({...email, unsubscribed_at: clock.now().toISOString()})
    if (!contact) return
    if (topic === null) changeContact({...contact, unsubscribed: true}, context)
    else changeTopics(contact, {[topic]: 'opt_out'}, context)
  })
  return pageShell(
    'Unsubscribed',
    html`<main class="card pad"><h1>You are unsubscribed</h1></main>`,
  )
}
