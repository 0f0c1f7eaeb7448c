import {plainLetters} from '../plainLetters.js'
import type {RecordOfProcessing} from './recordOfProcessing.js'
import {recordWords} from './words/recordWords.js'

/** `behandlingsprotokoll-k24-prestasjon-as-2026-11-22.csv`: plain letters, on every machine. */
export function recordFileName(
  {controller, language}: Pick<RecordOfProcessing, 'controller' | 'language'>,
  at: Date,
  format: 'csv' | 'pdf',
): string {
  const parts = [
    recordWords[language].fileName,
    plainLetters(controller.name),
    at.toISOString().slice(0, 10),
  ]
  return `${parts.filter(Boolean).join('-')}.${format}`
}
