import type {Language} from '../../language.js'
import {isName} from './isName.js'
import {isTerm} from './terms/terms.js'
import {coverNoWords, wordsOf} from './wordsOf.js'
import {joinedCompound} from './wrong/spacing.js'

/**
 * The words of some texts that dictionaries have to be asked about before the rules can judge them,
 * once each: those with no dictionary at hand, like a browser, ask for them.
 */
export function wordsToAsk(texts: readonly string[], language: Language): string[] {
  const asked = new Set<string>()
  for (const text of texts) {
    const placed = wordsOf(coverNoWords(text))
    for (const [index, each] of placed.entries()) {
      const {word} = each
      const whole = joinedCompound(word, placed[index + 1]?.word ?? '', language)
      if (whole) asked.add(whole)
      if (word.length < 4 || isName(each) || isTerm(word, language)) continue
      asked.add(word)
    }
  }
  return [...asked]
}
