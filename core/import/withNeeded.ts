import type {FactProposal} from './factProposal.js'

/**
 * Chosen facts with those they stand on: whose pasted notice they are from, and the purpose that a
 * period is of.
 */
export function withNeeded(
  proposals: readonly FactProposal[],
  chosen: Iterable<string>,
): ReadonlySet<string> {
  const keys = new Set(chosen)
  for (const proposal of proposals) {
    if (keys.has(proposal.key)) for (const needed of neededBy(proposal)) keys.add(needed)
  }
  return keys
}

/** Chosen facts without one, and without those that stand on it. */
export function without(
  proposals: readonly FactProposal[],
  chosen: Iterable<string>,
  left: string,
): ReadonlySet<string> {
  const keys = new Set(chosen)
  keys.delete(left)
  for (const proposal of proposals) {
    if (neededBy(proposal).includes(left)) keys.delete(proposal.key)
  }
  return keys
}

function neededBy(proposal: FactProposal): readonly string[] {
  const purpose = proposal.type === 'retention' ? proposal.purpose?.key : undefined
  return [proposal.of, purpose].filter((key) => key !== undefined)
}
