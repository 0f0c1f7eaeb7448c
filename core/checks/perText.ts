/** More texts than any notice has blocks. */
const most = 20_000

/**
 * Remembers what was read from each text: while somebody types, all blocks but one are as they were, and
 * reading them again at every keystroke would be felt.
 *
 * @param read depends on the text alone
 */
export function perText<Result>(read: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const result = read(text)
    kept.set(text, result)
    return result
  }
}
