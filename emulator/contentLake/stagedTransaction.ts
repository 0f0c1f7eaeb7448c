import {applyPatch} from './applyPatch.js'
import {withArrayKeys} from './arrayKeys.js'
import type {DocumentChange} from './committedTransaction.js'
import {isDocumentId} from './documentIds.js'
import {mutationError} from './lakeError.js'
import type {Mutation} from './mutation.js'
import {assertReferencesHold} from './referenceIntegrity.js'
import type {StoredDocument} from './storedDocument.js'

export type Operation = 'create' | 'update' | 'delete' | 'none'

/** What one mutation did, in the order it was asked for. */
export interface StagedResult {
  readonly id: string
  readonly operation: Operation
}

/** A transaction that is being put together; nothing of it is seen until the store commits it. */
export interface StagedTransaction {
  readonly results: readonly StagedResult[]
  /** Documents whose past is to go with them. */
  readonly purgedIds: ReadonlySet<string>
  get(id: string): StoredDocument | null
  apply(mutation: Mutation): void
  /** @throws LakeError 409 if a strong reference would lead nowhere. */
  finish(): DocumentChange[]
}

export interface StagingOptions {
  readonly transactionId: string
  readonly now: Date
  readonly autoGenerateArrayKeys: boolean
  /** Committed documents that refer to a document strongly. */
  readonly referencesTo: (id: string) => ReadonlySet<string>
}

type Draft = {after: StoredDocument | null; mutations: unknown[]; index: number}

/** Starts a transaction on top of the committed documents. */
export function stageTransaction(
  committed: ReadonlyMap<string, StoredDocument>,
  options: StagingOptions,
): StagedTransaction {
  const staged = new Map<string, Draft>()
  const results: StagedResult[] = []
  const purgedIds = new Set<string>()
  const timestamp = options.now.toISOString()

  function get(id: string): StoredDocument | null {
    const draft = staged.get(id)
    return draft ? draft.after : (committed.get(id) ?? null)
  }

  function record(id: string, operation: Operation, after: StoredDocument | null, said: unknown) {
    const index = results.length
    results.push({id, operation})
    if (operation === 'none') return
    const draft = staged.get(id) ?? {after, mutations: [], index}
    staged.set(id, {after, mutations: [...draft.mutations, said], index})
  }

  function put(
    stub: {readonly _id?: string; readonly _type: string; readonly [attribute: string]: unknown},
    operation: 'create' | 'createOrReplace',
  ): void {
    const id = newDocumentId(stub._id)
    if (!isDocumentId(id)) throw malformedId(results.length, id)
    const {_rev: _ignored, ...attributes} = options.autoGenerateArrayKeys
      ? withArrayKeys(stub)
      : stub
    const _createdAt = typeof stub['_createdAt'] === 'string' ? stub['_createdAt'] : timestamp
    const content = {...attributes, _id: id, _type: stub._type, _createdAt, _updatedAt: timestamp}
    const isNew = get(id) === null
    record(
      id,
      isNew ? 'create' : 'update',
      {...content, _rev: options.transactionId},
      {[operation]: content},
    )
  }

  function apply(mutation: Mutation): void {
    const index = results.length
    if ('create' in mutation) {
      const id = mutation.create._id
      if (id !== undefined && get(id)) {
        const description = `Document by ID "${id}" already exists`
        throw mutationError(index, 409, {type: 'documentAlreadyExistsError', description, id})
      }
      put(mutation.create, 'create')
    } else if ('createOrReplace' in mutation) {
      put(mutation.createOrReplace, 'createOrReplace')
    } else if ('createIfNotExists' in mutation) {
      const {_id} = mutation.createIfNotExists
      if (get(_id)) record(_id, 'none', null, null)
      else put(mutation.createIfNotExists, 'create')
    } else if ('delete' in mutation) {
      const {id, purge} = mutation.delete
      if (!isDocumentId(id)) throw malformedId(index, id)
      if (purge === true) purgedIds.add(id)
      record(id, get(id) ? 'delete' : 'none', null, {delete: {id}})
    } else {
      patch(mutation.patch, index)
    }
  }

  function patch({id, ...operators}: Extract<Mutation, {patch: unknown}>['patch'], index: number) {
    if (!isDocumentId(id)) throw malformedId(index, id)
    const before = get(id)
    if (!before) {
      const description = `The document with the ID "${id}" was not found`
      throw mutationError(index, 409, {type: 'documentNotFoundError', description, id})
    }
    const keyed = options.autoGenerateArrayKeys ? withArrayKeys(operators) : operators
    const after = {
      ...applyPatch(before, keyed, index),
      _id: id,
      _type: before._type,
      _rev: options.transactionId,
      _createdAt: before._createdAt,
      _updatedAt: timestamp,
    }
    record(id, 'update', after, {patch: {id, ...keyed}})
  }

  function finish(): DocumentChange[] {
    assertReferencesHold(staged, get, options.referencesTo)
    return [...staged].flatMap(([documentId, {after, mutations}]) => {
      const before = committed.get(documentId) ?? null
      return before || after ? [{documentId, before, after, mutations}] : []
    })
  }

  return {results, purgedIds, get, apply, finish}
}

function newDocumentId(asked: string | undefined): string {
  if (asked === undefined) return crypto.randomUUID()
  return asked.endsWith('.') ? asked + crypto.randomUUID() : asked
}

function malformedId(index: number, id: string) {
  const description = `Malformed document ID: "${id.slice(0, 200)}"`
  return mutationError(index, 400, {type: 'validationError', description})
}
