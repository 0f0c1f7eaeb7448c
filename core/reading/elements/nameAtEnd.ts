import {latin} from '../latin.js'
import {isVerbless} from '../structure/isVerbless.js'
import {properNames} from './properNames.js'

const joints = new Set('og och and & i på for för ved vid de den av af von van of the'.split(' '))
const longestName = 7
const capital = latin(/^\p{Lu}/u)
const capitalOrFigure = latin(/^[\p{Lu}\d]/u)

/**
 * The name that a clause is, or ends in: `Lia songlag` and `Legene ved Torget` as a whole, where the
 * small words are such as names have, else the run of capitals at its end.
 */
export function nameAtEnd(clause: string): {from: number; to: number} | undefined {
  const name = clause.trim()
  const words = name.split(' ')
  const isName =
    capital.test(name) &&
    words.length <= longestName &&
    !/\d{4}/.test(name) &&
    isVerbless(name) &&
    words.every(
      (word, at) =>
        capitalOrFigure.test(word) || joints.has(word) || (at > 0 && at === words.length - 1),
    )
  const start = clause.length - clause.trimStart().length
  if (isName) return {from: start, to: start + name.length}
  const last = properNames(clause).at(-1)
  return last?.to === clause.trimEnd().length ? {from: last.from, to: last.to} : undefined
}
