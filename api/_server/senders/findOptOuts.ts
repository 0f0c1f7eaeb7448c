import {setTimeout as pause} from 'node:timers/promises'

import * as z from 'zod'

import type {LeftScope} from '../../../core/optOut/isSuppressed.js'
import {optOutSchema} from '../../../core/optOut/optOut.js'
import {isPassing} from '../optOut/ledger/isPassing.js'
import type {Services} from '../services.js'

const foundSchema = z.array(
  optOutSchema.pick({subjectKey: true, brand: true, newsletter: true, channel: true}),
)
const attempts = 5

/**
 * The opt-outs in force of many people, one query for all of them, by subject key. What the store
 * refuses for the moment is asked again: it would cut off a file that is half answered.
 *
 * @throws Refusal `unavailable` when the Content Lake does not answer, five times over.
 */
export async function findOptOuts(
  services: Services,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly LeftScope[]>> {
  if (keys.length === 0) return new Map()
  const query = `*[_type == "optOut" && subjectKey in $keys && !defined(undoneAt)]
    {subjectKey, brand, newsletter, channel}`
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await services.query(foundSchema, query, {keys: [...new Set(keys)]})
      return Map.groupBy(found, ({subjectKey}) => subjectKey)
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      await pause(200 * 2 ** attempt)
    }
  }
}
