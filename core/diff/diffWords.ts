import diff from 'fast-diff'

import {looksAlike} from '../render/inlinesOf.js'
import type {Inline} from '../render/noticeTree.js'
import {WordCode} from './wordCode.js'
import type {WordDiff, WordRun} from './wordDiff.js'

const words = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
const sentences = /[^.!?\n]+[.!?\n]*|[.!?\n]+/gu
const hasWord = /[\p{L}\p{N}]/u

/**
 * How much is compared piece by piece: the time grows with the square of what is different, and no
 * text may make a reader wait.
 */
const mostLetters = 30_000
const mostSentences = 8000

/**
 * Compares two texts word by word; a word that looks or links otherwise is another word.
 *
 * Each different word is one character of two strings, so that a fast comparison of characters
 * compares words. What only holds two changed words together (a space, a comma) changes with them.
 * Very long texts are compared by sentence first.
 */
export function diffWords(before: readonly Inline[], after: readonly Inline[]): WordDiff {
  return joined(compared(before, after))
}

/** The text before or after, read back. */
export function readWords(diffed: WordDiff, side: 'before' | 'after'): Inline[] {
  const left = side === 'before' ? 'added' : 'removed'
  const read = diffed.filter(({state}) => state !== left)
  return merged(read.map(({inline}) => ({state: 'same', inline}))).map(({inline}) => inline)
}

interface Change {
  readonly state: WordRun['state']
  readonly inlines: readonly Inline[]
}

function compared(before: readonly Inline[], after: readonly Inline[]): Change[] {
  if (lettersIn(before) + lettersIn(after) <= mostLetters) return changesBy(words, before, after)
  const found: Change[] = []
  let removed: Inline[] = []
  let added: Inline[] = []
  const close = () => {
    const isShort = lettersIn(removed) + lettersIn(added) <= mostLetters
    found.push(...(isShort ? changesBy(words, removed, added) : replaced(removed, added)))
    removed = []
    added = []
  }
  for (const change of bySentence(before, after)) {
    if (change.state === 'removed') removed.push(...change.inlines)
    else if (change.state === 'added') added.push(...change.inlines)
    else {
      close()
      found.push(change)
    }
  }
  close()
  return found
}

function bySentence(before: readonly Inline[], after: readonly Inline[]): Change[] {
  const count = [...before, ...after]
    .map(({text}) => text.match(sentences)?.length ?? 0)
    .reduce((sum, length) => sum + length, 0)
  return count > mostSentences ? replaced(before, after) : changesBy(sentences, before, after)
}

function changesBy(pieces: RegExp, before: readonly Inline[], after: readonly Inline[]): Change[] {
  const code = new WordCode()
  return diff(code.write(before, pieces), code.write(after, pieces)).map(([sign, text]) => ({
    state: sign === diff.EQUAL ? 'same' : sign === diff.INSERT ? 'added' : 'removed',
    inlines: code.read(text),
  }))
}

function replaced(before: readonly Inline[], after: readonly Inline[]): Change[] {
  return [
    {state: 'removed', inlines: before},
    {state: 'added', inlines: after},
  ]
}

function lettersIn(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, {text}) => sum + text.length, 0)
}

/**
 * Removed before added, stretch by stretch, in runs that look alike. What stands between two words
 * that were both replaced is replaced with them, so that a phrase reads as one.
 */
function joined(changes: readonly Change[]): WordRun[] {
  const runs: WordRun[] = []
  let removed: Inline[] = []
  let added: Inline[] = []
  const close = () => {
    for (const inline of removed) runs.push({state: 'removed', inline})
    for (const inline of added) runs.push({state: 'added', inline})
    removed = []
    added = []
  }
  for (const [index, {state, inlines}] of changes.entries()) {
    const isBetween = changes[index + 1] !== undefined && isAnyWord(removed) && isAnyWord(added)
    if (state === 'same' && isBetween && !isAnyWord(inlines)) {
      removed.push(...inlines)
      added.push(...inlines)
    } else if (state === 'same') {
      close()
      for (const inline of inlines) runs.push({state, inline})
    } else if (state === 'removed') removed.push(...inlines)
    else added.push(...inlines)
  }
  close()
  return merged(runs)
}

function isAnyWord(inlines: readonly Inline[]): boolean {
  return inlines.some(({text}) => hasWord.test(text))
}

function merged(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && last.state === run.state && looksAlike(last.inline, run.inline)) {
      const text = last.inline.text + run.inline.text
      found[found.length - 1] = {...last, inline: {...last.inline, text}}
    } else found.push(run)
  }
  return found
}
