import type {CommittedTransaction} from './committedTransaction.js'
import type {StoredDocument} from './storedDocument.js'

/** What reading and streaming need of the store; `openStore` makes one, writing goes through `commit`. */
export interface DocumentStore {
  readonly documents: ReadonlyMap<string, StoredDocument>
  /** Sequence of the latest committed transaction, 0 when there is none. */
  readonly sequence: number
  /** Called after each commit is on disk, in order. Returns the way to stop. */
  onCommit(listener: (transaction: CommittedTransaction) => void): () => void
  /** Transactions that touched any of the documents, oldest first; purged history is left out. */
  transactionsOf(documentIds: readonly string[]): CommittedTransaction[]
  /** Transactions after a sequence number, oldest first: what a listener that resumes has missed. */
  transactionsSince(sequence: number): CommittedTransaction[]
  /** The document as it was after the transaction, `undefined` when no such revision is known. */
  documentAt(documentId: string, transactionId: string): StoredDocument | null | undefined
  /** A small persistent map for what Studio keeps per user (list layouts and the like). */
  keyValue: {get(key: string): unknown; set(key: string, value: unknown): void}
}
