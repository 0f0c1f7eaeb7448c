import type {DatabaseSync, StatementSync} from 'node:sqlite'

import type * as z from 'zod'

/**
 * Records of one kind: read from memory, written to SQLite first.
 *
 * They keep the order they were created in, also across restarts and changes.
 */
export class Collection<Stored extends {id: string}> {
  readonly #name: string
  readonly #schema: z.ZodType<Stored>
  readonly #keyOf: (record: Stored) => string
  readonly #records = new Map<string, Stored>()
  readonly #idByKey = new Map<string, string>()
  readonly #insert: StatementSync
  readonly #delete: StatementSync
  readonly #select: StatementSync
  #isDirty = false

  /** `keyOf` gives the second name a record can be found by, such as a contact's address. */
  constructor(
    database: DatabaseSync,
    name: string,
    schema: z.ZodType<Stored>,
    keyOf: (record: Stored) => string = (record) => record.id,
  ) {
    this.#name = name
    this.#schema = schema
    this.#keyOf = keyOf
    this.#insert = database.prepare(
      `INSERT INTO records (collection, id, record) VALUES (?, ?, ?)
       ON CONFLICT (collection, id) DO UPDATE SET record = excluded.record`,
    )
    this.#delete = database.prepare('DELETE FROM records WHERE collection = ? AND id = ?')
    this.#select = database.prepare(
      'SELECT record FROM records WHERE collection = ? ORDER BY position',
    )
    this.#load()
  }

  get(id: string): Stored | undefined {
    return this.#records.get(id)
  }

  find(key: string): Stored | undefined {
    const id = this.#idByKey.get(key)
    return id === undefined ? undefined : this.#records.get(id)
  }

  all(): Stored[] {
    return [...this.#records.values()]
  }

  newestFirst(): Stored[] {
    return this.all().toReversed()
  }

  put(record: Stored): Stored {
    this.#isDirty = true
    this.#insert.run(this.#name, record.id, JSON.stringify(record))
    const previous = this.#records.get(record.id)
    if (previous) this.#idByKey.delete(this.#keyOf(previous))
    this.#records.set(record.id, record)
    this.#idByKey.set(this.#keyOf(record), record.id)
    return record
  }

  remove(id: string): void {
    const record = this.#records.get(id)
    if (!record) return
    this.#isDirty = true
    this.#delete.run(this.#name, id)
    this.#records.delete(id)
    this.#idByKey.delete(this.#keyOf(record))
  }

  /** After a commit: what is in memory stands. */
  settle(): void {
    this.#isDirty = false
  }

  /** After a rollback: memory follows the database again. */
  restore(): void {
    if (this.#isDirty) this.#load()
  }

  #load(): void {
    this.#isDirty = false
    this.#records.clear()
    this.#idByKey.clear()
    for (const row of this.#select.all(this.#name)) {
      const record = this.#schema.parse(JSON.parse(String(row['record'])))
      this.#records.set(record.id, record)
      this.#idByKey.set(this.#keyOf(record), record.id)
    }
  }
}
