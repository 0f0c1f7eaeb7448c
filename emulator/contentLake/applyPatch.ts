import {extract, Mutation} from '@sanity/mutator'

import {mutationError, type LakeError} from './lakeError.js'
import type {PatchOperators} from './mutation.js'
import type {StoredDocument} from './storedDocument.js'

/** The attributes of a document after a patch; system attributes are not brought up to date. */
export type Patched = Readonly<Record<string, unknown>>

/**
 * Applies the operators of a patch with the code the Studio itself applies them with.
 *
 * On top of it stand the refusals only the service makes: a wrong revision, a number operator on
 * what is no number, a changed identity.
 *
 * @throws LakeError 409 or 400 in mutation shape, at `index`.
 */
export function applyPatch(
  document: StoredDocument,
  {ifRevisionID, merge, ...operators}: PatchOperators,
  index: number,
): Patched {
  const refuse = (statusCode: number, type: string, description: string, detail = {}): LakeError =>
    mutationError(index, statusCode, {type, description, id: document._id, ...detail})

  if (ifRevisionID !== undefined && ifRevisionID !== document._rev) {
    throw refuse(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document "${document._id}" has unexpected revision ID "${document._rev}", expected "${ifRevisionID}"`,
      {currentRevisionID: document._rev, expectedRevisionID: ifRevisionID},
    )
  }
  for (const path of Object.keys({...operators.inc, ...operators.dec})) {
    const values = extract(path, document)
    if (values.length === 0 || values.some((value) => typeof value !== 'number')) {
      throw refuse(409, 'patchError', `Cannot add to "${path}": it is not a number`)
    }
  }

  const patched = patch(patch(document, {...operators}, refuse), mergePatch(merge), refuse)
  if (patched['_id'] !== document._id || patched['_type'] !== document._type) {
    throw refuse(
      400,
      'immutableAttributeError',
      'Cannot modify immutable attribute "_id" or "_type"',
    )
  }
  return patched
}

function patch(
  attributes: Patched,
  operators: Omit<PatchOperators, 'ifRevisionID' | 'merge'>,
  refuse: (statusCode: number, type: string, description: string) => LakeError,
): Patched {
  const id = String(attributes['_id'])
  const target = {...attributes, _id: id, _type: String(attributes['_type'])}
  let result: object | null
  try {
    result = new Mutation({mutations: [{patch: {id, ...operators}}]}).apply(target)
  } catch (error) {
    throw refuse(400, 'patchError', error instanceof Error ? error.message : String(error))
  }
  return {...result}
}

/** `merge` is `set` of each attribute it names, beside those that are there. */
function mergePatch(merge: PatchOperators['merge']): {
  set: Record<string, unknown>
  setIfMissing: Record<string, unknown>
} {
  const entries = Object.entries(merge ?? {})
  return {
    setIfMissing: Object.fromEntries(entries.map(([path]) => [path, {}])),
    set: Object.fromEntries(
      entries.flatMap(([path, values]) =>
        Object.entries(values).map(([name, value]) => [`${path}.${name}`, value]),
      ),
    ),
  }
}
