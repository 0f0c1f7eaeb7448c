import {beginningsOf, phrasePattern} from './words.js'

/** Words of a text that speak of a subject. */
export interface SubjectHit<Subject extends string> {
  readonly subject: Subject
  readonly from: number
  readonly to: number
}

interface Tried<Subject> {
  readonly subject: Subject
  readonly pattern: RegExp
}

// A plain class: compiling `\\p{L}` in every one of so many patterns takes longer than all searching.
const end = '(?![a-zà-öø-ÿ0-9])'

/**
 * Finds which subjects a text speaks of in one pass over its words.
 *
 * Thousands of phrases tried at every letter would take seconds; here each word is looked up by how it
 * begins, and only phrases that begin so are tried.
 */
export function phraseIndex<Subject extends string>(
  phrases: readonly (readonly [Subject, readonly string[]])[],
): (text: string) => SubjectHit<Subject>[] {
  const byBeginning = new Map<string, Tried<Subject>[]>()
  const inWords: Tried<Subject>[] = []
  for (const [subject, said] of phrases) {
    const bySubject = new Map<string, string[]>()
    const compounds = said.filter((phrase) => phrase.startsWith('~'))
    if (compounds.length > 0) {
      const parts = compounds.map((phrase) => phrasePattern(phrase.slice(1)))
      inWords.push({subject, pattern: new RegExp(`(?:${parts.join('|')})${end}`, 'g')})
    }
    for (const phrase of said.filter((each) => !each.startsWith('~'))) {
      for (const beginning of new Set(beginningsOf(phrase))) {
        const group = bySubject.get(beginning) ?? []
        bySubject.set(beginning, [...group, phrasePattern(phrase)])
      }
    }
    for (const [beginning, group] of bySubject) {
      const pattern = new RegExp(`(?:${group.join('|')})${end}`, 'y')
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), {subject, pattern}])
    }
  }
  return (text) => {
    const lower = text.toLowerCase()
    const hits: SubjectHit<Subject>[] = []
    for (const {0: word, index} of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (let length = 1; length <= 3 && length <= word.length; length += 1) {
        for (const {subject, pattern} of byBeginning.get(word.slice(0, length)) ?? []) {
          pattern.lastIndex = index
          const found = pattern.exec(lower)
          if (found) hits.push({subject, from: index, to: index + found[0].length})
        }
      }
    }
    for (const {subject, pattern} of inWords) {
      for (const {0: said, index} of lower.matchAll(pattern)) {
        hits.push({subject, from: index, to: index + said.length})
      }
    }
    return hits
  }
}
