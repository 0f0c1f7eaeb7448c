import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {Collection} from './collection.js'
import {
  broadcastRecord,
  contactImportRecord,
  contactPropertyRecord,
  contactRecord,
  domainRecord,
  emailRecord,
  idempotencyRecord,
  segmentRecord,
  suppressionRecord,
  topicRecord,
  webhookEventRecord,
  webhookRecord,
} from './mailboxRecords.js'

/** Two spellings of one address are one contact: case and surrounding blanks do not count. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase()
}

/** Everything the mailbox remembers. With a `directory` it survives a restart, also by `kill -9`. */
export class MailboxStore {
  readonly #database: DatabaseSync
  readonly emails
  readonly contacts
  readonly contactProperties
  readonly contactImports
  readonly segments
  readonly topics
  readonly domains
  readonly broadcasts
  readonly suppressions
  readonly webhooks
  readonly webhookEvents
  readonly idempotencyKeys

  constructor(directory?: string) {
    if (directory !== undefined) mkdirSync(directory, {recursive: true})
    const database = new DatabaseSync(
      directory === undefined ? ':memory:' : join(directory, 'mailbox.sqlite'),
    )
    // Write-ahead logging survives the end of the process at any moment without a disk flush each time.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS records (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        record TEXT NOT NULL,
        UNIQUE (collection, id)
      );
    `)
    this.#database = database
    this.emails = new Collection(database, 'emails', emailRecord)
    this.contacts = new Collection(database, 'contacts', contactRecord, (contact) =>
      addressKey(contact.email),
    )
    this.contactProperties = new Collection(
      database,
      'contactProperties',
      contactPropertyRecord,
      (property) => property.key,
    )
    this.contactImports = new Collection(database, 'contactImports', contactImportRecord)
    this.segments = new Collection(database, 'segments', segmentRecord)
    this.domains = new Collection(database, 'domains', domainRecord)
    this.topics = new Collection(database, 'topics', topicRecord)
    this.broadcasts = new Collection(database, 'broadcasts', broadcastRecord)
    this.suppressions = new Collection(
      database,
      'suppressions',
      suppressionRecord,
      (suppression) => suppression.email,
    )
    this.webhooks = new Collection(
      database,
      'webhooks',
      webhookRecord,
      (webhook) => webhook.endpoint,
    )
    this.webhookEvents = new Collection(database, 'webhookEvents', webhookEventRecord)
    this.idempotencyKeys = new Collection(database, 'idempotencyKeys', idempotencyRecord)
  }

  /** Runs `change` whole or not at all, committed before it returns. */
  atomically<Result>(change: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const result = change()
      this.#database.exec('COMMIT')
      for (const collection of this.#collections()) collection.settle()
      return result
    } catch (error) {
      this.#database.exec('ROLLBACK')
      for (const collection of this.#collections()) collection.restore()
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }

  #collections() {
    return [
      this.emails,
      this.contacts,
      this.contactProperties,
      this.contactImports,
      this.segments,
      this.topics,
      this.domains,
      this.broadcasts,
      this.suppressions,
      this.webhooks,
      this.webhookEvents,
      this.idempotencyKeys,
    ]
  }
}
