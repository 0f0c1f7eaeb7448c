import {remembered} from '../../reading/remembered.js'
import {sentencesOf, type Sentence} from '../../reading/sentencesOf.js'

/** The sentences of a block, found once for each text. */
export const sentencesIn: (text: string) => readonly Sentence[] = remembered(sentencesOf)

/** The sentence of a text that a place is in. */
export function sentenceAt(text: string, place: number): Sentence {
  const found = sentencesIn(text).find(({from, to}) => place >= from && place < to)
  return found ?? {from: 0, to: text.length, text}
}
