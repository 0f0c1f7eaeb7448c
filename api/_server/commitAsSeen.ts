import type {Mutation} from '@sanity/client'

import {statusOf} from './optOut/ledger/isPassing.js'
import type {Services} from './services.js'

/**
 * Writes mutations together, of which some name the revision that was read.
 *
 * @returns `false` where one of them has changed since, or is gone, and nothing was written
 */
export async function commitAsSeen(services: Services, mutations: Mutation[]): Promise<boolean> {
  const client = await services.contentLake()
  try {
    await client.mutate(mutations, {
      returnDocuments: false,
      returnFirst: false,
      visibility: 'sync',
    })
    return true
  } catch (error) {
    if (statusOf(error) !== 409) throw error
    return false
  }
}
