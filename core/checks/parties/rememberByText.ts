/** How many texts are kept: more than the longest notice has blocks. */
const limit = 4000

/**
 * A reading of one text that is kept by the text itself: while somebody types, only the block that
 * changed is read again. What is read must come of the text alone.
 */
export function rememberByText<Read>(read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const fresh = read(text)
    if (kept.size >= limit) kept.clear()
    kept.set(text, fresh)
    return fresh
  }
}
