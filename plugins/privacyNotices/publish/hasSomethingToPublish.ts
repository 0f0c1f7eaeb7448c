import type {Examination} from '../examine/examineNotice.js'

/**
 * Whether publishing could change anything: edits, unpublished facts, or facts that moved on, or what was
 * called off and shall come after all.
 */
export function hasSomethingToPublish(
  examination: Pick<Examination, 'hasDraft' | 'unpublished' | 'standing'>,
): boolean {
  const {hasDraft, unpublished, standing} = examination
  if (hasDraft || unpublished.length > 0) return true
  return standing.state === 'differs' && (standing.hasFactsMoved || standing.isCalledOff === true)
}
