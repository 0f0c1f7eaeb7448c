import {remembered} from './remembered.js'

/** A sentence with its place in the text of its block. */
export interface Sentence {
  readonly text: string
  readonly from: number
  readonly to: number
}

const end = /[.!?]+["”»)]*\s+(?=["“”«(]?[\p{Lu}\d])/gu
const shortened =
  /(?:^|[\s(])(?:o\.?\s?l|f\.?\s?eks|t\.?\s?ex|bl\.?\s?a|dvs|nr|no|jf|jfr|art|kap|pkt|ca|evt|inkl|org|tlf|pr|kl|st|stk|bokst|litra|lit|e\.g|i\.e|mr|mrs|dr|v|inc|co|ltd|§)\.?\.$/iu

/** The sentences of a block. A full stop after `f.eks`, `Art` or `nr` ends none. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered((text) => {
  const sentences: Sentence[] = []
  let from = 0
  for (const {0: mark, index} of text.matchAll(end)) {
    if (shortened.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    const to = index + mark.trimEnd().length
    sentences.push({text: text.slice(from, to), from, to})
    from = index + mark.length
  }
  if (from < text.length) sentences.push({text: text.slice(from), from, to: text.length})
  return sentences
})
