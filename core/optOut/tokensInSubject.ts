const tokenPattern = /eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+/
const longestSubject = 8000

/**
 * The unsubscribe token in the subject of a mail. Mail programs put words before and after it, and
 * some break a long word when they fold the line, which leaves a space inside.
 *
 * @returns candidates, the likeliest first; none, where there is nothing of a token's shape
 */
export function tokensInSubject(subject: string): string[] {
  const text = subject.slice(0, longestSubject)
  const found = [text, text.replaceAll(/\s/g, '')].flatMap(
    (each) => tokenPattern.exec(each)?.[0] ?? [],
  )
  return [...new Set(found)]
}
