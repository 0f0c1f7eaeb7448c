import type {KeyMarks, MarkedKey} from './keyMarks.js'

/** What comes of a key that is another one than the dataset was written with, by its name. */
export const keyFaults: Readonly<Record<MarkedKey, string>> = {
  SUBJECT_KEY:
    'SUBJECT_KEY is another one than the ledger was written with: nobody who has left would be known.',
  SEAL_KEY: 'SEAL_KEY is another one than addresses were sealed with: none of them would open.',
}

/** Which keys are others than those a dataset was written with; none where they fit. */
export function keyMarkFaults(dataset: KeyMarks, ours: KeyMarks): MarkedKey[] {
  const faults: MarkedKey[] = []
  if (dataset.subject !== ours.subject) faults.push('SUBJECT_KEY')
  if (dataset.seal !== ours.seal) faults.push('SEAL_KEY')
  return faults
}

/** The same in words, with what to do. */
export function keyFaultMessage(faults: readonly MarkedKey[]): string {
  const what = faults.map((name) => keyFaults[name]).join(' ')
  return `${what} Put back what the safe has, the "keys" of docs/backup.md.`
}
