import {sentencesOf} from '../reading/sentencesOf.js'
import type {Found} from './rule.js'

/** Finds the sentences of a block that are so. */
export function sentencesWhere(
  text: string,
  isSo: (sentence: string, index: number) => boolean,
  more: Omit<Found, 'from' | 'to'> = {},
): Found[] {
  return sentencesOf(text)
    .filter((sentence, index) => isSo(sentence.text, index))
    .map(({from, to}) => ({...more, from, to}))
}
