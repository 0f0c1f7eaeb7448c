/** Words that are wrong together, and what is right. */
export interface Phrase {
  /** Global, for small letters; the whole match is quoted. */
  readonly pattern: RegExp
  /** What replaces it, as for `String.replace`; absent where the right words are not known. */
  readonly fix?: Fix
}

type Fix = string | ((found: string, ...groups: string[]) => string)

/** A letter of the five languages, in small letters: Unicode's own classes take ten times as long. */
const letter = 'a-zà-öø-ÿ'

/**
 * A phrase between word ends. `words` is the inside of a regular expression in small letters, with
 * `~` for a letter; one that ends with a space ends where the next word begins.
 */
export function phrase(words: string, fix?: Fix): Phrase {
  const inside = words.replaceAll('~', `[${letter}]`)
  const pattern = new RegExp(`(?<![${letter}0-9-])(?:${inside})(?:(?<= )|(?![${letter}0-9-]))`, 'g')
  return {pattern, ...(fix !== undefined && {fix})}
}

/** What stands where the phrase does, and its right words. */
export interface FoundPhrase {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly fix?: string
}

/** Every place of some phrases in a text; a space at the end of one is not quoted. */
export function findPhrases(text: string, phrases: readonly Phrase[]): FoundPhrase[] {
  const small = text.toLowerCase()
  if (small.length !== text.length) return []
  return phrases.flatMap(({pattern, fix}) =>
    [...small.matchAll(pattern)].map((match) => {
      const inside = match[0].trim()
      const from = match.index + match[0].indexOf(inside)
      const to = from + inside.length
      const words = text.slice(from, to)
      return {from, to, words, ...(fix !== undefined && {fix: righted(fix, match, words)})}
    }),
  )
}

function righted(fix: Fix, [found, ...groups]: RegExpExecArray, words: string): string {
  const right = (
    typeof fix === 'string'
      ? fix.replaceAll(/\$(\d)/g, (_gap, group: string) => groups[Number(group) - 1] ?? '')
      : fix(found, ...groups)
  ).trim()
  const isCapital = words.charAt(0) !== words.charAt(0).toLowerCase()
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
