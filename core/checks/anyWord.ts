/** The letters of the five languages: much faster to look for than all letters there are. */
const letter = 'a-zæøåäöéèêüóòô'

/**
 * Matches any of these where a word begins; each goes on as long as the word does, unless it ends in
 * `!`: then the word ends there. They are written as regular expressions, in lower case.
 *
 * @example anyWord('samtykk', 'enig!') matches `Samtykker` and `enig`, and not `uenig` or `enighet`
 */
export function anyWord(...stems: readonly string[]): RegExp {
  const ways = stems.map((stem) =>
    (stem.endsWith('!') ? `${stem.slice(0, -1)}(?![${letter}\\d])` : stem).replaceAll(
      String.raw`[\p{L}]`,
      `[${letter}]`,
    ),
  )
  return new RegExp(`(?<![${letter}\\d])(?:${ways.join('|')})`, 'i')
}
