import type {Action} from './action.js'
import {draftIdOf, isDraftId, isVersionId} from './documentIds.js'
import {type LakeError, mutationError, notEmulated} from './lakeError.js'
import {strengthenReferences} from './references.js'
import type {StagedTransaction} from './stagedTransaction.js'
import type {StoredDocument} from './storedDocument.js'

/**
 * Applies one action as the mutations it stands for.
 *
 * @throws LakeError in mutation shape.
 */
export function applyAction(action: Action, staged: StagedTransaction): void {
  switch (action.actionType) {
    case 'sanity.action.document.create': {
      assertDraftOf(action.attributes._id, action.publishedId)
      const create = {...action.attributes}
      return staged.apply(action.ifExists === 'ignore' ? {createIfNotExists: create} : {create})
    }
    case 'sanity.action.document.edit':
      return edit(action, staged)
    case 'sanity.action.document.publish':
      return publish(action, staged)
    case 'sanity.action.document.unpublish':
      return unpublish(action, staged)
    case 'sanity.action.document.discard':
      return discard(action.draftId, action.purge, staged)
    case 'sanity.action.document.version.discard':
      return discard(action.versionId, action.purge, staged)
    case 'sanity.action.document.delete':
      return remove(action, staged)
    case 'sanity.action.document.replaceDraft': {
      assertDraftOf(action.attributes._id, action.publishedId)
      existing(action.attributes._id, staged)
      return staged.apply({createOrReplace: {...action.attributes}})
    }
  }
}

/** The draft is patched; where there is none, it starts as a copy of what is published. */
function edit(
  {draftId, publishedId, patch}: Extract<Action, {patch: unknown}>,
  staged: StagedTransaction,
): void {
  assertDraftOf(draftId, publishedId)
  if (!staged.get(draftId)) {
    const {_rev, _updatedAt, ...content} = existing(publishedId, staged)
    staged.apply({create: {...content, _id: draftId}})
  }
  staged.apply({patch: {id: draftId, ...patch}})
}

function publish(
  action: Extract<Action, {actionType: 'sanity.action.document.publish'}>,
  staged: StagedTransaction,
): void {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  assertDraftOf(draftId, publishedId)
  const draft = existing(draftId, staged)
  assertRevision(draftId, draft, ifDraftRevisionId)
  assertRevision(publishedId, staged.get(publishedId), ifPublishedRevisionId)
  const {_rev, _updatedAt, ...content} = draft
  const strong = Object.entries(content).map(([name, value]) => [name, strengthenReferences(value)])
  const published = {...Object.fromEntries(strong), _id: publishedId, _type: draft._type}
  staged.apply({createOrReplace: published})
  staged.apply({delete: {id: draftId}})
}

function unpublish(
  {draftId, publishedId}: Extract<Action, {actionType: 'sanity.action.document.unpublish'}>,
  staged: StagedTransaction,
): void {
  assertDraftOf(draftId, publishedId)
  const {_rev, _updatedAt, ...content} = existing(publishedId, staged)
  staged.apply({createIfNotExists: {...content, _id: draftId}})
  staged.apply({delete: {id: publishedId}})
}

function discard(draftId: string, purge: boolean | undefined, staged: StagedTransaction): void {
  if (isVersionId(draftId)) throw notEmulated('content releases (a "versions." id)')
  if (!isDraftId(draftId)) throw invalid(`"${draftId}" is not the ID of a draft`)
  existing(draftId, staged)
  staged.apply({delete: {id: draftId, ...(purge === true && {purge})}})
}

function remove(
  action: Extract<Action, {actionType: 'sanity.action.document.delete'}>,
  staged: StagedTransaction,
): void {
  const {publishedId, includeDrafts, purge} = action
  existing(publishedId, staged)
  const draftId = draftIdOf(publishedId)
  if (staged.get(draftId) && !includeDrafts.includes(draftId)) {
    throw invalid(`Document "${publishedId}" has the draft "${draftId}", which is not included`)
  }
  for (const id of [publishedId, ...includeDrafts]) {
    if (id !== publishedId) assertDraftOf(id, publishedId)
    staged.apply({delete: {id, ...(purge === true && {purge})}})
  }
}

function existing(id: string, staged: StagedTransaction): StoredDocument {
  const document = staged.get(id)
  if (document) return document
  const description = `The document with the ID "${id}" was not found`
  throw mutationError(0, 409, {type: 'documentNotFoundError', description, id})
}

function assertRevision(id: string, found: StoredDocument | null, expected?: string): void {
  if (expected === undefined || found?._rev === expected) return
  const current = found?._rev ?? ''
  throw mutationError(0, 409, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID "${current}", expected "${expected}"`,
    id,
    currentRevisionID: current,
    expectedRevisionID: expected,
  })
}

function assertDraftOf(draftId: string, publishedId: string): void {
  if (isVersionId(draftId)) throw notEmulated('content releases (a "versions." id)')
  if (isDraftId(publishedId))
    throw invalid(`"${publishedId}" is not the ID of a published document`)
  if (draftId !== draftIdOf(publishedId)) {
    throw invalid(`"${draftId}" is not the ID of the draft of "${publishedId}"`)
  }
}

function invalid(description: string): LakeError {
  return mutationError(0, 400, {type: 'validationError', description})
}
