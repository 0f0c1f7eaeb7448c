import {sentencesOf, type Sentence} from '../../reading/sentencesOf.js'

/** The sentence of a text that a place is in. */
export function sentenceAt(text: string, place: number): Sentence {
  const found = sentencesOf(text).find(({from, to}) => place >= from && place < to)
  return found ?? {from: 0, to: text.length, text}
}
