import {keyFaults, keyMarkFaults} from '../deployment/keyMarkFaults.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

/** Whether this deployment has the keys that its dataset was written with. */
export function keysVerdict({
  keyMarks,
  ownKeyMarks,
}: Pick<HealthFacts, 'keyMarks' | 'ownKeyMarks'>): Verdict {
  const name = 'keys'
  if (!ownKeyMarks) return {name, status: 'ok', says: 'The local stack has keys of its own.'}
  if (!keyMarks) {
    return {name, status: 'unknown', says: 'Nothing says yet which keys this dataset is of.'}
  }
  const faults = keyMarkFaults(keyMarks, ownKeyMarks)
  if (faults.length === 0) {
    return {name, status: 'ok', says: 'They are those that this dataset was written with.'}
  }
  return {
    name,
    status: 'red',
    says: `This dataset was written with another ${faults.join(' and another ')}.`,
    causes: faults.map((key) => ({key, line: keyFaults[key]})),
  }
}
