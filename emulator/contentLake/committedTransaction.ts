import type {StoredDocument} from './storedDocument.js'

/** What one transaction did to one document; `null` is "did not exist" or "is gone". */
export interface DocumentChange {
  readonly documentId: string
  readonly before: StoredDocument | null
  readonly after: StoredDocument | null
  /** The mutations of the transaction that concern this document, in API form. */
  readonly mutations: readonly unknown[]
}

/** A transaction that is on disk. Only such a one is answered, emitted or delivered. */
export interface CommittedTransaction {
  /** The id the client chose, else one of the store's; the `_rev` of every document it wrote. */
  readonly id: string
  /** 1, 2, 3 … in the order of commits. */
  readonly sequence: number
  readonly committedAt: string
  readonly author: string
  readonly changes: readonly DocumentChange[]
}
