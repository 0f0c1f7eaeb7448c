import {randomUUID} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'

import type {LocalClock} from '../localClock.js'
import type {WebhookEventRecord, WebhookRecord} from './mailboxRecords.js'
import type {MailboxStore} from './mailboxStore.js'
import {postToLoopback} from './postToLoopback.js'
import {signWebhook} from './signWebhook.js'

/** After which time a failed delivery is tried again (resend.com/docs/dashboard/webhooks). */
const retryDelaysMs = [5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000]
const sentAtOnce = 4

/** Delivers the webhook events that are due, each at most once at a time, retrying what fails. */
export class WebhookSender {
  readonly #store: MailboxStore
  readonly #clock: LocalClock
  readonly #underWay = new Set<Promise<void>>()
  readonly #busyIds = new Set<string>()
  #dueIds: string[] = []
  readonly #closing = new AbortController()
  readonly #scatter: (endpoint: string) => readonly number[]

  /** `scatter` says after how many milliseconds each delivery to an endpoint leaves. */
  constructor(
    store: MailboxStore,
    clock: LocalClock,
    scatter: (endpoint: string) => readonly number[] = () => [0],
  ) {
    this.#store = store
    this.#clock = clock
    this.#scatter = scatter
  }

  /** Starts what is due and returns at once. */
  deliverDue(): void {
    if (this.#dueIds.length === 0) {
      this.#dueIds = this.#store.webhookEvents
        .all()
        .filter((event) => this.#isDue(event))
        .map(({id}) => id)
    }
    this.#startNext()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all(this.#underWay)
  }

  #isDue({id, next_attempt_at: at}: WebhookEventRecord): boolean {
    if (at === null || this.#busyIds.has(id)) return false
    return Date.parse(at) <= this.#clock.now().getTime()
  }

  #startNext(): void {
    while (!this.#closing.signal.aborted && this.#underWay.size < sentAtOnce) {
      const id = this.#dueIds.shift()
      if (id === undefined) return
      const event = this.#store.webhookEvents.get(id)
      if (event && this.#isDue(event)) this.#start(event)
    }
  }

  #start(event: WebhookEventRecord): void {
    this.#busyIds.add(event.id)
    const delivery = this.#deliver(event).finally(() => {
      this.#underWay.delete(delivery)
      this.#busyIds.delete(event.id)
      this.#startNext()
    })
    this.#underWay.add(delivery)
  }

  async #deliver(event: WebhookEventRecord): Promise<void> {
    const webhook = this.#store.webhooks.get(event.webhook_id)
    if (!webhook || webhook.status !== 'enabled') {
      this.#store.webhookEvents.put({...event, status: 'failed', next_attempt_at: null})
      return
    }
    const delays = this.#scatter(webhook.endpoint)
    if (delays.length === 0) {
      this.#store.webhookEvents.put({...event, status: 'failed', next_attempt_at: null})
      return
    }
    for (const delay of delays) {
      try {
        if (delay > 0) await sleep(delay, undefined, {signal: this.#closing.signal})
      } catch {
        return
      }
      await this.#attempt(event, webhook)
    }
  }

  async #attempt(event: WebhookEventRecord, webhook: WebhookRecord): Promise<void> {
    const body = JSON.stringify(event.payload)
    // Receivers compare the timestamp with the real time, whatever the local clock was moved to.
    const signature = signWebhook(event.id, body, webhook.signing_secret, new Date())
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Svix-Webhooks',
      ...signature,
    }
    const {status, text} = await postToLoopback(new URL(webhook.endpoint), headers, body).catch(
      (error: unknown) => ({status: 0, text: error instanceof Error ? error.message : 'failed'}),
    )
    const now = this.#clock.now()
    const attempt = {
      id: `atmpt_${randomUUID().replaceAll('-', '')}`,
      http_status_code: status,
      response: text.slice(0, 1000),
      sent_at: now.toISOString(),
    }
    const isDelivered = status >= 200 && status < 300
    const delayMs = isDelivered ? undefined : retryDelaysMs[event.attempts.length]
    this.#store.webhookEvents.put({
      ...event,
      attempts: [...event.attempts, attempt],
      status: isDelivered ? 'success' : delayMs === undefined ? 'failed' : 'attempting',
      next_attempt_at:
        delayMs === undefined ? null : new Date(now.getTime() + delayMs).toISOString(),
    })
  }
}
