import type {RecordOfProcessing} from './recordOfProcessing.js'
import {recordWords} from './words/recordWords.js'

/** `behandlingsprotokoll-k24-prestasjon-as-2026-11-22.csv`: plain letters, on every machine. */
export function recordFileName(
  {controller, language}: Pick<RecordOfProcessing, 'controller' | 'language'>,
  at: Date,
  format: 'csv' | 'pdf',
): string {
  const name = controller.name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const parts = [recordWords[language].fileName, name, at.toISOString().slice(0, 10)]
  return `${parts.filter(Boolean).join('-')}.${format}`
}
