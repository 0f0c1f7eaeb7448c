import type {Language} from '../language.js'
import {periodOfMonths} from './period.js'

/**
 * A period that became another, for "from … to …"; the unit is said once where it is the same.
 *
 * @example periodStep('nb', 24, 60) // {before: '2', after: '5 år'}
 * @example periodStep('nb', 6, 24) // {before: '6 måneder', after: '2 år'}
 */
export function periodStep(
  language: Language,
  before: number,
  after: number,
): {readonly before: string; readonly after: string} {
  const words = {before: periodOfMonths(language, before), after: periodOfMonths(language, after)}
  const [old, now] = [partsOf(words.before), partsOf(words.after)]
  return old && now && old.unit === now.unit ? {...words, before: old.count} : words
}

function partsOf(period: string): {readonly count: string; readonly unit: string} | undefined {
  const [, count, unit] = /^(\d+) (.+)$/.exec(period) ?? []
  return count !== undefined && unit !== undefined ? {count, unit} : undefined
}
