import {mutationError} from './lakeError.js'
import {strongReferencesOf} from './references.js'
import type {StoredDocument} from './storedDocument.js'

interface StagedDocument {
  readonly after: StoredDocument | null
  /** The mutation of the request that touched the document last. */
  readonly index: number
}

/**
 * Strong references lead somewhere when the transaction is over; in between they need not.
 *
 * Drafts are held to it like everything else: the Studio refers weakly to what is not published.
 *
 * @throws LakeError 409 `documentReferenceDoesNotExistError`, `documentHasExistingReferencesError`.
 */
export function assertReferencesHold(
  staged: ReadonlyMap<string, StagedDocument>,
  get: (id: string) => StoredDocument | null,
  referencesTo: (id: string) => ReadonlySet<string>,
): void {
  for (const [id, {after, index}] of staged) {
    if (after) {
      for (const referenceID of strongReferencesOf(after)) {
        if (get(referenceID)) continue
        throw mutationError(index, 409, {
          type: 'documentReferenceDoesNotExistError',
          description: `Document "${id}" references non-existent document "${referenceID}"`,
          id,
          referenceID,
        })
      }
      continue
    }
    const referencingIDs = [...referencesTo(id)].filter((other) => {
      const document = get(other)
      return document !== null && strongReferencesOf(document).has(id)
    })
    if (referencingIDs.length > 0) {
      throw mutationError(index, 409, {
        type: 'documentHasExistingReferencesError',
        description: `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
        id,
        referencingIDs,
      })
    }
  }
}
