import {Refusal} from '../../core/refusal.js'
import {isCutOff} from './isCutOff.js'
import {statusOf} from './optOut/ledger/isPassing.js'

/**
 * The refusal for a write that the content store did not take for the moment: busy, changed by
 * somebody else, broken, or out of reach. `undefined` for what is a bug of ours.
 *
 * Nothing is wrong with what was asked, and asking again is the remedy, so it is no crash.
 */
export function unavailableStore(error: unknown): Refusal | undefined {
  const status = statusOf(error)
  const isBusy = status === 409 || status === 429 || (status !== undefined && status >= 500)
  if (!isBusy && !isCutOff(error)) return undefined
  return new Refusal('unavailable', 'The content store is busy. Try again in a moment.', {
    cause: error,
  })
}
