import {remembered} from '../../reading/remembered.js'

/** Whether a sentence says words: judged once, as hardly a sentence changes while somebody types. */
export function wordsSaid(pattern: RegExp): (sentence: string) => boolean {
  return remembered((sentence) => pattern.test(sentence))
}
