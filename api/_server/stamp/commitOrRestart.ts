import {setTimeout as wait} from 'node:timers/promises'

import {Refusal} from '../../../core/refusal.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import {unavailableStore} from '../unavailableStore.js'

const attempts = 12

/**
 * Runs a read-decide-write until its write meets no conflict: every attempt starts again from the
 * read, so that a function that stalled never writes what it read too long ago.
 *
 * @throws Refusal `unavailable` when the Content Lake is busy or conflicts do not end; the caller
 * is asked again later.
 */
export async function commitOrRestart<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      if (statusOf(cause) !== 409 || count >= attempts) throw unavailableStore(cause) ?? cause
      await wait(Math.random() * 20 * count)
    }
  }
}
