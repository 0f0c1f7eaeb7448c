import {everyNewsletter, type OptOut} from './optOut.js'
import type {LeftScope} from './optOutEntries.js'

/** An entry of the ledger, as far as it says what was left and whether that still holds. */
export type LedgerScope = Pick<OptOut, 'brand' | 'newsletter' | 'channel' | 'undoneAt'>

/**
 * Of what was left elsewhere, that which the ledger does not hold yet.
 *
 * Suppliers tell us of what we did there ourselves, tell it twice, and tell it late. So nothing is
 * to be written where an entry for the newsletter or for all of its brand is in force, nor where the
 * person has come back after the event: a delivery that was held up takes nobody away again.
 */
export function scopesToRecord(
  left: readonly LeftScope[],
  ledger: readonly LedgerScope[],
  happenedAt: Date,
): LeftScope[] {
  return left.filter((scope) => !ledger.some((entry) => isSettledBy(entry, scope, happenedAt)))
}

function isSettledBy(entry: LedgerScope, scope: LeftScope, happenedAt: Date): boolean {
  const isOfScope = entry.brand === scope.brand && entry.channel === scope.channel
  if (!isOfScope) return false
  if (entry.newsletter !== everyNewsletter && entry.newsletter !== scope.newsletter) return false
  return !entry.undoneAt || Date.parse(entry.undoneAt) >= happenedAt.getTime()
}
