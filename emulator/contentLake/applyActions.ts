import type {Action} from './action.js'
import {applyAction} from './applyAction.js'
import {asActionError, LakeError} from './lakeError.js'
import type {CommitOptions, CommitOutcome, OpenStore} from './openStore.js'

/**
 * Commits all of the actions or none of them, in one transaction.
 *
 * @throws LakeError in action shape; it names the action that was refused, or, for what shows only
 * when all are done (references, limits), the last.
 */
export function applyActions(
  store: OpenStore,
  actions: readonly Action[],
  options: CommitOptions,
): CommitOutcome {
  let index = 0
  try {
    return store.transact((staged) => {
      for (const [place, action] of actions.entries()) {
        index = place
        applyAction(action, staged)
      }
    }, options)
  } catch (error) {
    throw error instanceof LakeError && error.statusCode !== 501
      ? asActionError(error, index)
      : error
  }
}
