import {sentencesOf, type Sentence} from '../../reading/sentencesOf.js'
import {rememberByText} from './rememberByText.js'

/** The sentences of a block, found once for each text. */
export const sentencesIn: (text: string) => readonly Sentence[] = rememberByText(sentencesOf)

/** The sentence of a text that a place is in. */
export function sentenceAt(text: string, place: number): Sentence {
  const found = sentencesIn(text).find(({from, to}) => place >= from && place < to)
  return found ?? {from: 0, to: text.length, text}
}
