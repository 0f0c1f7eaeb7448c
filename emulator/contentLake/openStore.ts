import {countAttributes} from './attributePaths.js'
import type {CommittedTransaction} from './committedTransaction.js'
import type {DocumentStore} from './documentStore.js'
import {mutationError} from './lakeError.js'
import type {Mutation} from './mutation.js'
import {strongReferencesOf} from './references.js'
import {type StagedResult, type StagedTransaction, stageTransaction} from './stagedTransaction.js'
import type {StoredDocument} from './storedDocument.js'
import {openTransactionLog} from './transactionLog.js'

export interface CommitOptions {
  readonly author: string
  /** `_rev` of every document the transaction writes; one of the store's own without it. */
  readonly transactionId?: string
  /** Does everything but keep it. */
  readonly isDryRun?: boolean
  readonly autoGenerateArrayKeys?: boolean
}

export interface CommitOutcome {
  readonly transactionId: string
  readonly results: readonly (StagedResult & {readonly document: StoredDocument | null})[]
}

/** The documents and the only way to change them. */
export interface OpenStore extends DocumentStore {
  /**
   * Commits all of the mutations or none of them; they are on disk when it returns.
   *
   * @throws LakeError in the hosted service's shape.
   */
  commit(mutations: readonly Mutation[], options: CommitOptions): CommitOutcome
  /** The same for what has to look at the documents while it changes them. */
  transact(change: (staged: StagedTransaction) => void, options: CommitOptions): CommitOutcome
  /** Distinct attribute paths the dataset may have, 10 000 unless said. */
  setAttributeLimit(limit: number): void
  close(): void
}

/** Opens the documents of one dataset, as the log under `directory` left them. */
export function openStore(options: {directory?: string; now: () => Date}): OpenStore {
  const log = openTransactionLog(options.directory)
  const documents = new Map(log.documents().map((document) => [document._id, document]))
  const attributes = countAttributes(documents.values())
  const references = indexReferences(documents.values())
  const listeners = new Set<(transaction: CommittedTransaction) => void>()
  let sequence = log.lastSequence
  let attributeLimit = 10_000

  function transact(
    change: (staged: StagedTransaction) => void,
    {author, transactionId = newTransactionId(), ...how}: CommitOptions,
  ): CommitOutcome {
    if (log.has(transactionId)) {
      const description = `Transaction ID "${transactionId}" has been used before`
      throw mutationError(0, 409, {type: 'transactionIDAlreadyUsedError', description})
    }
    const now = options.now()
    const staged = stageTransaction(documents, {
      transactionId,
      now,
      autoGenerateArrayKeys: how.autoGenerateArrayKeys === true,
      referencesTo: references.to,
    })
    change(staged)
    const changes = staged.finish()
    const count = attributes.after(changes)
    if (count > attributeLimit && count > attributes.after([])) {
      const description = `Total attribute/datatype count ${count} exceeds limit of ${attributeLimit}`
      throw mutationError(0, 400, {type: 'attributeLimitError', description})
    }
    const results = staged.results.map((result) => ({
      ...result,
      document: staged.get(result.id) ?? documents.get(result.id) ?? null,
    }))
    const isEmpty = changes.length === 0 && staged.purgedIds.size === 0
    if (how.isDryRun !== true && !isEmpty) {
      keep(
        {
          id: transactionId,
          sequence: sequence + 1,
          committedAt: now.toISOString(),
          author,
          changes,
        },
        staged.purgedIds,
      )
    }
    return {transactionId, results}
  }

  function keep(transaction: CommittedTransaction, purgedIds: ReadonlySet<string>): void {
    log.append(transaction, purgedIds)
    sequence = transaction.sequence
    attributes.record(transaction.changes)
    for (const {documentId, before, after} of transaction.changes) {
      references.replace(documentId, before, after)
      if (after) documents.set(documentId, after)
      else documents.delete(documentId)
    }
    if (transaction.changes.length === 0) return
    for (const listener of listeners) {
      try {
        listener(transaction)
      } catch (error) {
        // The transaction is committed: a listener's bug is loud, but no answer to the writer.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  return {
    documents,
    transact,
    get sequence() {
      return sequence
    },
    commit: (mutations, how) =>
      transact((staged) => mutations.forEach((mutation) => staged.apply(mutation)), how),
    setAttributeLimit(limit) {
      attributeLimit = limit
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    transactionsOf: log.of,
    transactionsSince: log.since,
    documentAt: log.documentAt,
    keyValue: log.keyValue,
    close: log.close,
  }
}

function newTransactionId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 22)
}

function indexReferences(all: Iterable<StoredDocument>) {
  const sources = new Map<string, Set<string>>()
  const none: ReadonlySet<string> = new Set()

  function replace(id: string, before: StoredDocument | null, after: StoredDocument | null): void {
    for (const target of strongReferencesOf(before)) sources.get(target)?.delete(id)
    for (const target of strongReferencesOf(after)) {
      const known = sources.get(target) ?? new Set()
      sources.set(target, known.add(id))
    }
  }

  for (const document of all) replace(document._id, null, document)
  return {replace, to: (id: string): ReadonlySet<string> => sources.get(id) ?? none}
}
