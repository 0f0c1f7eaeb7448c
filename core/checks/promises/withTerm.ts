import type {Term} from './termsIn.js'

/** A sentence with another period in the place of one of its own; nothing where that needs a hand. */
export function withTerm(sentence: string, term: Term, words: string): string | undefined {
  if (!term.isPlain) return undefined
  return sentence.slice(0, term.from) + words + sentence.slice(term.to)
}
