/** Where in a text a pattern was found. */
export function placeOf({0: words, index}: RegExpExecArray): {from: number; to: number} {
  return {from: index, to: index + words.length}
}
