import type {PlacedWord} from './wordsOf.js'

/**
 * Whether a word has to be taken for a name: capitals within a sentence, in the whole word or inside
 * it. At the start of a sentence a capital tells nothing.
 */
export function isName({word, isFirst}: PlacedWord): boolean {
  const rest = word.slice(1)
  if (rest !== rest.toLowerCase()) return !/-\p{Lu}/u.test(word) || word === word.toUpperCase()
  return !isFirst && word.charAt(0) !== word.charAt(0).toLowerCase()
}
