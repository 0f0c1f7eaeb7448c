import type {MailOutcome} from './sendMail.js'

/**
 * Each try has a body of its own, with a new token or later words: that the service holds another body
 * under this key means that an earlier try went through and its answer was lost.
 */
export function wasSentBefore(outcome: MailOutcome): boolean {
  return outcome.state === 'failed' && outcome.reason.startsWith('invalid_idempotent_request')
}
