import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'

import * as z from 'zod'

import type {CommittedTransaction, DocumentChange} from './committedTransaction.js'
import type {DocumentStore} from './documentStore.js'
import {isStoredDocument, type StoredDocument} from './storedDocument.js'

/** Everything that was ever committed, in one SQLite file, or in memory without a directory. */
export interface TransactionLog {
  readonly lastSequence: number
  readonly documents: () => StoredDocument[]
  readonly has: (transactionId: string) => boolean
  /** On disk when it returns. Purged documents leave no content behind, this change included. */
  readonly append: (transaction: CommittedTransaction, purgedIds: ReadonlySet<string>) => void
  readonly of: (documentIds: readonly string[]) => CommittedTransaction[]
  readonly since: (sequence: number) => CommittedTransaction[]
  readonly documentAt: (
    documentId: string,
    transactionId: string,
  ) => StoredDocument | null | undefined
  readonly keyValue: DocumentStore['keyValue']
  readonly close: () => void
}

const schema = `
  CREATE TABLE IF NOT EXISTS transactions (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    committed_at TEXT NOT NULL, author TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS changes (
    document_id TEXT NOT NULL, sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    document TEXT, mutations TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (document_id, sequence)) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS changes_by_sequence ON changes (sequence, position);
  CREATE TABLE IF NOT EXISTS key_value (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

const changeColumns = `
  SELECT t.sequence, t.id, t.committed_at, t.author, c.document_id, c.document, c.mutations,
    (SELECT p.document FROM changes p
      WHERE p.document_id = c.document_id AND p.sequence < c.sequence
      ORDER BY p.sequence DESC LIMIT 1) AS before
  FROM changes c JOIN transactions t USING (sequence)`

const row = z.object({
  sequence: z.number(),
  id: z.string(),
  committed_at: z.string(),
  author: z.string(),
  document_id: z.string(),
  document: z.string().nullable(),
  mutations: z.string(),
  before: z.string().nullable(),
})
const sequenceRow = z.object({sequence: z.number().nullable()})
const documentRow = z.object({document: z.string().nullable()})
const valueRow = z.object({value: z.string()})

/** Opens the log. `synchronous=FULL`: what was appended outlives a crash of process and machine. */
export function openTransactionLog(directory?: string): TransactionLog {
  if (directory !== undefined) mkdirSync(directory, {recursive: true})
  const database = new DatabaseSync(
    directory === undefined ? ':memory:' : join(directory, 'contentLake.sqlite'),
  )
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;')
  database.exec('PRAGMA busy_timeout = 2000;')
  database.exec(schema)
  const insertTransaction = database.prepare('INSERT INTO transactions VALUES (?, ?, ?, ?)')
  const insertChange = database.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?)')
  const deleteChanges = database.prepare('DELETE FROM changes WHERE document_id = ?')
  const sequenceOf = database.prepare('SELECT sequence FROM transactions WHERE id = ?')

  function append(transaction: CommittedTransaction, purgedIds: ReadonlySet<string>): void {
    const {sequence, id, committedAt, author, changes} = transaction
    database.exec('BEGIN IMMEDIATE')
    try {
      insertTransaction.run(sequence, id, committedAt, author)
      for (const purged of purgedIds) deleteChanges.run(purged)
      changes.forEach(({documentId, after, mutations}, position) => {
        if (purgedIds.has(documentId) && after === null) return
        const document = after && JSON.stringify(after)
        insertChange.run(documentId, sequence, document, JSON.stringify(mutations), position)
      })
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
    if (purgedIds.size > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  function documentAt(documentId: string, transactionId: string) {
    const {sequence} = sequenceRow.parse(sequenceOf.get(transactionId) ?? {sequence: null})
    if (sequence === null) return undefined
    const found = database
      .prepare(
        `SELECT document FROM changes WHERE document_id = ? AND sequence <= ?
          ORDER BY sequence DESC LIMIT 1`,
      )
      .get(documentId, sequence)
    return found && parseDocument(documentRow.parse(found).document)
  }

  return {
    append,
    documentAt,
    lastSequence:
      sequenceRow.parse(
        database.prepare('SELECT max(sequence) AS sequence FROM transactions').get(),
      ).sequence ?? 0,
    documents: () =>
      database
        .prepare('SELECT document, max(sequence) FROM changes GROUP BY document_id')
        .all()
        .flatMap((found) => parseDocument(documentRow.parse(found).document) ?? []),
    has: (transactionId) => sequenceOf.get(transactionId) !== undefined,
    of: (documentIds) =>
      transactions(
        database.prepare(
          `${changeColumns} WHERE c.document_id IN (SELECT value FROM json_each(?))
            ORDER BY t.sequence, c.position`,
        ),
        JSON.stringify(documentIds),
      ),
    since: (sequence) =>
      transactions(
        database.prepare(`${changeColumns} WHERE t.sequence > ? ORDER BY t.sequence, c.position`),
        sequence,
      ),
    keyValue: {
      get(key) {
        const found = database.prepare('SELECT value FROM key_value WHERE key = ?').get(key)
        return found && JSON.parse(valueRow.parse(found).value)
      },
      set(key, value) {
        database
          .prepare('INSERT OR REPLACE INTO key_value VALUES (?, ?)')
          .run(key, JSON.stringify(value))
      },
    },
    close: () => database.close(),
  }
}

function transactions(query: StatementSync, parameter: string | number): CommittedTransaction[] {
  const found = new Map<number, CommittedTransaction & {changes: DocumentChange[]}>()
  for (const raw of query.all(parameter)) {
    const {sequence, id, committed_at, author, ...change} = row.parse(raw)
    const transaction = found.get(sequence) ?? {
      id,
      sequence,
      committedAt: committed_at,
      author,
      changes: [],
    }
    transaction.changes.push({
      documentId: change.document_id,
      before: parseDocument(change.before),
      after: parseDocument(change.document),
      mutations: z.array(z.unknown()).parse(JSON.parse(change.mutations)),
    })
    found.set(sequence, transaction)
  }
  return [...found.values()]
}

function parseDocument(text: string | null): StoredDocument | null {
  if (text === null) return null
  const document: unknown = JSON.parse(text)
  if (!isStoredDocument(document)) throw new Error('The transaction log holds what is no document')
  return document
}
