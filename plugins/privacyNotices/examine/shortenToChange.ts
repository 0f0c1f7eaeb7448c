const wordsAround = 5

/** The part of two texts that differs, with a few words around it so that one sees where. */
export function shortenToChange(before: string, after: string): {before: string; after: string} {
  const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  return {before: excerpt(old, start, end), after: excerpt(fresh, start, end)}
}

function excerpt(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - wordsAround)
  const to = Math.min(words.length, words.length - end + wordsAround)
  const text = words.slice(from, to).join(' ')
  return `${from > 0 ? '… ' : ''}${text}${to < words.length ? ' …' : ''}`
}
