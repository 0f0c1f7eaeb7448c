import {setTimeout as wait} from 'node:timers/promises'

import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import {isCutOff} from '../isCutOff.js'

const httpErrorSchema = z.object({statusCode: z.number()})
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
      const status = httpErrorSchema.safeParse(cause).data?.statusCode
      if (cause instanceof Refusal) throw cause
      const isBusy = status === 429 || (status !== undefined && status >= 500)
      if (isBusy || isCutOff(cause) || (status === 409 && count >= attempts)) {
        throw new Refusal('unavailable', 'The content store is busy. Try again in a moment.', {
          cause,
        })
      }
      if (status !== 409) throw cause
      await wait(Math.random() * 20 * count)
    }
  }
}
