import {setTimeout as sleep} from 'node:timers/promises'

import {webhookId, type LakeWebhook} from './lakeWebhook.js'
import {openDelivery, type Delivery, type WebhookAttempt} from './webhookDelivery.js'
import {webhookReader, type WebhookScope} from './webhookMessage.js'

export interface DeliverWebhooksOptions extends WebhookScope {
  readonly webhooks: readonly LakeWebhook[]
  readonly fetch?: typeof fetch
  /** How to let the time before a retry pass; must reject when the signal aborts. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** After how many milliseconds each delivery to an address leaves; once and at once without. */
  readonly scatter?: (address: string) => readonly number[]
}

export interface WebhookDeliveries {
  /** Resolves when nothing is queued, under way or waiting for a retry. */
  idle(): Promise<void>
  /** Drops what is queued and under way; later commits are not delivered. */
  close(): void
  /** Every attempt so far, oldest first, as the hosted attempts log tells them. */
  readonly attempts: readonly WebhookAttempt[]
}

/**
 * Delivers the webhooks of a dataset: after each commit one signed request for every changed
 * document that a webhook concerns.
 *
 * @throws Error when a webhook's GROQ does not compile.
 */
export function deliverWebhooks(options: DeliverWebhooksOptions): WebhookDeliveries {
  const attempts: WebhookAttempt[] = []
  const scatter = options.scatter ?? (() => [0])
  const closing = new AbortController()
  const late = new Set<Promise<void>>()
  const hooks = options.webhooks.map((webhook) => ({
    webhook,
    read: webhookReader(webhook, options),
    delivery: openDelivery({
      webhook,
      id: webhookId(webhook),
      clock: options.clock,
      fetch: options.fetch ?? fetch,
      ...(options.wait && {wait: options.wait}),
      record: (attempt) => attempts.push(attempt),
    }),
  }))
  let reading = Promise.resolve()
  const unsubscribe = options.store.onCommit((transaction) => {
    reading = reading.then(async () => {
      for (const change of transaction.changes) {
        for (const {webhook, read, delivery} of hooks) {
          const message = await read(transaction, change)
          if (!message) continue
          for (const delay of scatter(webhook.url)) {
            if (delay === 0) delivery.enqueue(message)
            else afterwards(delay, () => delivery.enqueue(message))
          }
        }
      }
    })
  })
  function afterwards(milliseconds: number, act: () => void): void {
    const work = sleep(milliseconds, undefined, {signal: closing.signal}).then(act, () => undefined)
    late.add(work)
    void work.finally(() => late.delete(work))
  }

  const deliveries: readonly Delivery[] = hooks.map(({delivery}) => delivery)
  return {
    attempts,
    async idle() {
      await reading
      await Promise.all(late)
      await Promise.all(deliveries.map((delivery) => delivery.idle()))
    },
    close() {
      unsubscribe()
      closing.abort()
      for (const delivery of deliveries) delivery.close()
    },
  }
}
