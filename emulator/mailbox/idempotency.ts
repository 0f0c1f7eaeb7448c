import {createHash} from 'node:crypto'

import {MailboxError} from './mailboxError.js'
import type {MailboxAnswer, MailboxContext} from './mailboxRoute.js'

const keptMs = 24 * 60 * 60 * 1000

/**
 * Answers a repeated request with the first answer instead of doing it again, for 24 hours.
 *
 * Only answers that did something are kept: a refusal may be repeated with a better body.
 *
 * @throws MailboxError `invalid_idempotent_request` when the key was used with another body.
 * @see https://resend.com/docs/dashboard/emails/idempotency-keys
 */
export function answerOnce(
  key: string,
  body: string,
  context: MailboxContext,
  act: () => MailboxAnswer,
): MailboxAnswer {
  const {store, clock} = context
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const kept = store.idempotencyKeys.get(key)
  if (kept && clock.now().getTime() - Date.parse(kept.created_at) < keptMs) {
    if (kept.body_hash === bodyHash) return {status: kept.status, body: kept.answer}
    throw new MailboxError(
      'invalid_idempotent_request',
      'This idempotency key has been used with a different request payload.',
    )
  }
  const first = act()
  if (first.status < 300) {
    store.idempotencyKeys.put({
      id: key,
      body_hash: bodyHash,
      status: first.status,
      answer: first.body,
      created_at: clock.now().toISOString(),
    })
  }
  return first
}

/** The request's idempotency key, if it has one. */
export function idempotencyKey(headers: Headers): string | undefined {
  const key = headers.get('idempotency-key')
  if (key === null) return undefined
  if (key.length < 1 || key.length > 256) {
    throw new MailboxError('invalid_idempotency_key', 'The key must be between 1-256 chars.')
  }
  return key
}
