import {restoreActs, type RestoreAct} from '../../core/backup/planDocument.js'
import type {PartToRestore, RestoredPart} from './restorePart.js'

const words: Readonly<Record<RestoreAct, readonly [would: string, done: string]>> = {
  create: ['to put back', 'put back'],
  there: ['there already', 'there already'],
  kept: ['later in the dataset, to stay', 'later in the dataset, stayed'],
  replace: ['to replace', 'replaced'],
  differs: ['different', 'different, not touched'],
  altered: ['ALTERED in the dataset, not to be touched', 'ALTERED in the dataset, not touched'],
  past: ['no longer needed, to be left out', 'no longer needed, left out'],
}

/** What was, or would be, done with a file, for the terminal; ids, and no address. */
export function restoredLines(
  {manifest}: PartToRestore,
  {counts, named}: RestoredPart,
  isDone: boolean,
): string[] {
  const told = restoreActs
    .filter((act) => counts[act])
    .map((act) => `${counts[act]} ${words[act][isDone ? 1 : 0]}`)
  const ids = (['altered', 'differs'] as const).flatMap((act) => named[act] ?? [])
  return [
    `${manifest.part.padEnd(10)}${told.join(', ') || 'nothing in it'}.`,
    ...ids.map((id) => `          ${id}`),
  ]
}
