const most = 4_000

/**
 * Keeps what was worked out for a text: while somebody types, one block changes and hundreds do not.
 * At most 4,000 texts are kept, then it starts anew.
 */
export function remembered<Result>(judge: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, {readonly result: Result}>()
  return (text) => {
    const known = results.get(text)
    if (known) return known.result
    if (results.size >= most) results.clear()
    const result = judge(text)
    results.set(text, {result})
    return result
  }
}
