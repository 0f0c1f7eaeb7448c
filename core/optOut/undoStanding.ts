import type {OptOut} from './optOut.js'

/** How leaving at one time stands by now. */
export type UndoStanding =
  | {readonly state: 'open'; readonly entries: readonly OptOut[]}
  /** Undone already: a link works once. */
  | {readonly state: 'undone'}
  /** Left again since, or gone: the link is of another time. */
  | {readonly state: 'superseded'}

/**
 * What of the entries recorded at `recordedAt` an undo link can still take back.
 *
 * Someone who came back and left again has a newer record: the first link does not undo that.
 */
export function undoStanding(entries: readonly OptOut[], recordedAt: Date): UndoStanding {
  const at = recordedAt.toISOString()
  const ofThen = entries.filter((entry) => entry.recordedAt === at)
  const open = ofThen.filter(({undoneAt}) => !undoneAt)
  if (open.length > 0) return {state: 'open', entries: open}
  return ofThen.length > 0 ? {state: 'undone'} : {state: 'superseded'}
}
