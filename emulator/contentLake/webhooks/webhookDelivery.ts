import {setTimeout as sleep} from 'node:timers/promises'

import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'

import type {LocalClock} from '../../localClock.js'
import type {LakeWebhook} from './lakeWebhook.js'
import type {WebhookMessage} from './webhookMessage.js'

export interface WebhookAttempt {
  readonly webhookId: string
  readonly webhookName: string
  readonly idempotencyKey: string
  readonly documentId: string
  /** 1, 2 or 3. */
  readonly attempt: number
  readonly attemptedAt: string
  /** `null` when no answer came: no connection, or none within 30 seconds. */
  readonly statusCode: number | null
  readonly outcome: 'delivered' | 'will be retried' | 'dropped'
}

export interface Delivery {
  enqueue(message: WebhookMessage): void
  idle(): Promise<void>
  close(): void
}

interface DeliveryOptions {
  readonly webhook: LakeWebhook
  readonly id: string
  readonly clock: LocalClock
  readonly fetch: typeof fetch
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  record(attempt: WebhookAttempt): void
}

const mostAttempts = 3
const retryMilliseconds = 30_000
const timeoutMilliseconds = 30_000

/**
 * The queue of one webhook: one request at a time, in the order of commits.
 *
 * A receiver that answers 429 or 5xx, or not at all, is tried twice more, 30 seconds apart, and the
 * message is then dropped; any other 4xx drops it at once. A retry queues again behind what came
 * meanwhile, so receivers may get changes out of order, as they do from the hosted service.
 */
export function openDelivery(options: DeliveryOptions): Delivery {
  const wait = options.wait ?? ((milliseconds, signal) => sleep(milliseconds, undefined, {signal}))
  const closing = new AbortController()
  let queue = Promise.resolve()
  const pending = new Set<Promise<void>>()

  const track = (work: Promise<void>): void => {
    pending.add(work)
    void work.finally(() => pending.delete(work))
  }
  const enqueue = (message: WebhookMessage, attempt: number): void => {
    if (closing.signal.aborted) return
    queue = queue.then(async () => {
      if (closing.signal.aborted) return
      const isRetried = await deliver(message, attempt, options, closing.signal)
      if (isRetried) track(retry(message, attempt + 1))
    })
    track(queue)
  }
  const retry = async (message: WebhookMessage, attempt: number): Promise<void> => {
    try {
      await wait(retryMilliseconds, closing.signal)
    } catch (error) {
      if (closing.signal.aborted) return
      throw error
    }
    enqueue(message, attempt)
  }
  return {
    enqueue: (message) => enqueue(message, 1),
    async idle() {
      while (pending.size > 0) await Promise.all(pending)
    },
    close: () => closing.abort(),
  }
}

/** Sends once and tells whether it has to be sent again. */
async function deliver(
  message: WebhookMessage,
  attempt: number,
  options: DeliveryOptions,
  closing: AbortSignal,
): Promise<boolean> {
  const {webhook, clock} = options
  const attemptedAt = clock.now()
  const headers = new Headers(message.headers)
  if (webhook.secret !== undefined) {
    const signature = encodeSignatureHeader(message.body, attemptedAt.getTime(), webhook.secret)
    headers.set(SIGNATURE_HEADER_NAME, await signature)
  }
  const statusCode = await send(message, headers, options, closing)
  if (closing.aborted) return false
  const isDelivered = statusCode !== null && statusCode >= 200 && statusCode < 300
  const mayRecover = statusCode === null || statusCode === 429 || statusCode >= 500
  const isRetried = !isDelivered && mayRecover && attempt < mostAttempts
  options.record({
    webhookId: options.id,
    webhookName: webhook.name,
    idempotencyKey: message.idempotencyKey,
    documentId: message.documentId,
    attempt,
    attemptedAt: attemptedAt.toISOString(),
    statusCode,
    outcome: isDelivered ? 'delivered' : isRetried ? 'will be retried' : 'dropped',
  })
  return isRetried
}

async function send(
  message: WebhookMessage,
  headers: Headers,
  options: DeliveryOptions,
  closing: AbortSignal,
): Promise<number | null> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(timeoutMilliseconds)])
  try {
    const response = await options.fetch(options.webhook.url, {
      method: 'POST',
      headers,
      body: message.body,
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}
