import {draftIdOf, isDraftId, isPublicId, isVersionId, publishedIdOf} from './documentIds.js'
import type {StoredDocument} from './storedDocument.js'

/** Which documents a reader sees, and under which id. */
export type Perspective = 'raw' | 'published' | 'drafts'

const published: Perspective = 'published'
const known: Readonly<Record<string, Perspective>> = {
  raw: 'raw',
  published,
  drafts: 'drafts',
  previewDrafts: 'drafts',
}

/** `undefined` for what is no perspective of a dataset without content releases. */
export function perspectiveNamed(name: string): Perspective | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined
}

/**
 * What a query asks when it names no perspective: only what is published, since API version
 * 2025-02-19; everything before.
 *
 * Source: https://www.sanity.io/docs/content-lake/perspectives
 */
export function defaultPerspective(apiVersion: string): Perspective {
  return apiVersion === 'X' || apiVersion >= '2025-02-19' ? published : 'raw'
}

/**
 * The documents as a perspective shows them.
 *
 * In `drafts`, a draft takes the place and the id of what is published; `_originalId` says which of
 * the two it was. Readers without a token (`onlyPublic`) see no id with a dot in any perspective.
 */
export function inPerspective(
  documents: ReadonlyMap<string, StoredDocument>,
  perspective: Perspective,
  onlyPublic: boolean,
): StoredDocument[] {
  const all = [...documents.values()]
  if (onlyPublic || perspective !== 'drafts') {
    return all.filter(({_id}) => isVisible(_id, perspective, onlyPublic))
  }
  return all
    .filter(({_id}) => !isVersionId(_id) && (isDraftId(_id) || !documents.has(draftIdOf(_id))))
    .map((document) => ({
      ...document,
      _id: publishedIdOf(document._id),
      _originalId: document._id,
    }))
}

/** Whether a document shows as it is stored, in a perspective where none stands in for another. */
export function isVisible(id: string, perspective: Perspective, onlyPublic: boolean): boolean {
  if (onlyPublic) return isPublicId(id)
  return perspective === 'raw' || (!isDraftId(id) && !isVersionId(id))
}
