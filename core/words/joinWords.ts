import type {Language} from '../language.js'
import {wordsIn} from './wordsIn.js'

/** A list as in a sentence: "Klinikk24, FIT24 og K24 Trening". */
export function joinWords(language: Language, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return `${items.slice(0, -1).join(', ')} ${wordsIn(language).and} ${last}`
}
