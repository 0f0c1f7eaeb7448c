import type {Examination} from '../examine/examineNotice.js'

/** Whether publishing could change anything: edits, unpublished facts, or facts that moved on. */
export function hasSomethingToPublish(
  examination: Pick<Examination, 'hasDraft' | 'unpublished' | 'standing'>,
): boolean {
  return (
    examination.hasDraft ||
    examination.unpublished.length > 0 ||
    (examination.standing.state === 'differs' && examination.standing.hasFactsMoved)
  )
}
