import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import * as z from 'zod'

import {
  contactRecord,
  emailRecord,
  type ContactRecord,
} from '../../emulator/mailbox/mailboxRecords.js'

const soakMailSchema = emailRecord.pick({
  id: true,
  to: true,
  subject: true,
  html: true,
  text: true,
  headers: true,
  created_at: true,
})
export type SoakMail = z.infer<typeof soakMailSchema>

const rowsSchema = z.array(z.object({position: z.number(), record: z.string()}))

/** Looks into the mailbox from behind, where no fault plan is in the way. */
export interface MailTap {
  /** Every mail that has left, oldest first. */
  mails(): readonly SoakMail[]
  contacts(): ContactRecord[]
  /** Another one whenever anything was written. */
  fingerprint(): string
  close(): void
}

export function openMailTap(directory: string): MailTap {
  const database = new DatabaseSync(join(directory, 'mailbox.sqlite'), {readOnly: true})
  const since = database.prepare(
    'SELECT position, record FROM records WHERE collection = ? AND position > ? ORDER BY position',
  )
  const all = database.prepare('SELECT collection, id, record FROM records ORDER BY position')
  const mails: SoakMail[] = []
  let position = -1
  return {
    mails() {
      for (const row of rowsSchema.parse(since.all('emails', position))) {
        position = row.position
        mails.push(soakMailSchema.parse(JSON.parse(row.record)))
      }
      return mails
    },
    contacts: () =>
      rowsSchema
        .parse(since.all('contacts', -1))
        .map(({record}) => contactRecord.parse(JSON.parse(record))),
    fingerprint: () => createHash('sha256').update(JSON.stringify(all.all())).digest('hex'),
    close: () => database.close(),
  }
}
