import {period} from '../../words/period.js'
import type {CheckLanguage} from '../checkLanguage.js'

/** A period in each editor's language, to stand in a sentence. */
export function periodWords(
  count: number,
  unit: 'day' | 'month' | 'year',
): Record<CheckLanguage, string> {
  return {
    en: period('en', count, unit),
    nb: period('nb', count, unit),
    da: period('da', count, unit),
  }
}
