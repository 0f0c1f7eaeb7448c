import {commitAsSeen} from '../commitAsSeen.js'
import type {Services} from '../services.js'

/** A document as it was read. */
export interface SeenDocument {
  readonly _id: string
  readonly _rev: string
}

/**
 * Deletes a document with its history, only as it was seen, and in the same transaction writes what is
 * to stay of it under another id.
 *
 * @returns whether it did; `false` where the document has changed since, or is gone
 */
export async function purgeAsSeen(
  services: Services,
  {_id: id, _rev: ifRevisionID}: SeenDocument,
  remaining?: {readonly _id: string; readonly _type: string},
): Promise<boolean> {
  // A deletion cannot name a revision: a patch that changes nothing does it for both.
  const seen = {patch: {id, ifRevisionID, unset: ['purging']}}
  const purge = {delete: {id, purge: true}}
  return await commitAsSeen(services, [
    ...(remaining ? [{createOrReplace: remaining}] : []),
    seen,
    purge,
  ])
}
