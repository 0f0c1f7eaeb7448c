const letters = 'abcdefghijklmnopqrstuvwxyzæøåäöé'

/** No word of the five languages has a letter three times in a row. */
const thrice = /(.)\1\1/

/** Spellings without the letters of the language, as slugs and old systems have them. */
const transcribed: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'æ'],
  [/ae/g, 'ä'],
  [/oe/g, 'ø'],
  [/oe/g, 'ö'],
  [/aa/g, 'å'],
]

/**
 * Known words that one letter more, less, other or swapped makes of a small word, or its own letters
 * where they were transcribed; the word itself is none.
 */
export function closeWords(word: string, isKnown: (word: string) => boolean): string[] {
  const close = new Set<string>()
  const tryOne = (other: string): void => {
    if (other !== word && !close.has(other) && !thrice.test(other) && isKnown(other))
      close.add(other)
  }
  for (const [pattern, letter] of transcribed) tryOne(word.replaceAll(pattern, letter))
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    if (after !== '') tryOne(before + after.slice(1))
    if (after.length > 1) tryOne(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of letters) {
      if (after !== '') tryOne(before + letter + after.slice(1))
      tryOne(before + letter + after)
    }
  }
  return [...close]
}
