/** Words from facts; in a preview some may stand for a fact that is not filled in. */
export type FactText = {readonly text: string; readonly isUnfilled: boolean}

export const filled = (text: string): FactText => ({text, isUnfilled: false})

/** Several facts as one text, unfilled if one of them is; empty ones are left out. */
export function joinFacts(parts: readonly (FactText | undefined)[], separator: string): FactText {
  const written = parts.filter((part) => part !== undefined && part.text !== '')
  return {
    text: written.map((part) => part?.text).join(separator),
    isUnfilled: written.some((part) => part?.isUnfilled),
  }
}
