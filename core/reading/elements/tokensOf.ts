import {latin} from '../latin.js'
import {remembered} from '../remembered.js'

/** A word of a text, without the punctuation around it. */
export interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** A single space stands between it and the one before: nothing parts them. */
  readonly isNext: boolean
}

const token = latin(/[AIKP]\/S(?![\p{L}\d])|[\p{L}\d&](?:[\p{L}\d&’'+._-]*[\p{L}\d&+])?/gu)

/** The words of a text in order; `A/S` is one, `v/Google` is two. */
export const tokensOf: (text: string) => readonly Token[] = remembered((text) => {
  let end = -1
  return [...text.matchAll(token)].map(({0: found, index}) => {
    const isNext = index === end + 1 && text[end] === ' '
    end = index + found.length
    return {text: found, from: index, to: end, isNext}
  })
})

const nameWord = latin(/^\p{Lu}|^\p{Ll}+\p{Lu}|^\d+\p{L}/u)

/** Whether a word can be one of a name: it has a capital, or a figure and a letter. */
export function isNameWord(text: string): boolean {
  return nameWord.test(text)
}
