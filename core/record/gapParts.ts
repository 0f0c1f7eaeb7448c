import type {RecordCell} from './recordParts.js'

/** A cell in parts, so that what is not stated can be marked; together they are its text. */
export function gapParts({text, isGap}: RecordCell): readonly RecordCell[] {
  if (!isGap) return [{text, isGap}]
  return text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => ({text: part, isGap: part.startsWith('[')}))
}
