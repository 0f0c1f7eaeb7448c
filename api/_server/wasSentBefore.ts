import type {MailOutcome} from './sendMail.js'

/**
 * Whether a mail that was refused now had gone out before.
 *
 * Each try has a body of its own, with a new token or later words: that the service holds another body
 * under this key means that an earlier try went through and its answer was lost. That the key is in use
 * at this moment means nothing yet: the try that uses it may fail.
 */
export function wasSentBefore(outcome: MailOutcome): boolean {
  return outcome.state === 'failed' && outcome.reason.startsWith('invalid_idempotent_request')
}
