import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import type {ContactRequest} from './contactRequest.js'
import {
  composeContact,
  contactRequest,
  mergeProperties,
  mergeTopics,
  topicChoices,
} from './contactRequest.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'
import {paginate} from './paginate.js'
import {parseCsv} from './parseCsv.js'

const fromJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({code: 'custom', message: 'It must be JSON.'})
    return z.NEVER
  }
})

const importRequest = z.object({
  file: z.string(),
  column_map: fromJson
    .pipe(
      z.object({
        email: z.string().optional(),
        first_name: z.string().optional(),
        last_name: z.string().optional(),
        unsubscribed: z.string().optional(),
        properties: z
          .record(
            z.string(),
            z.object({
              column: z.string(),
              type: z.enum(['string', 'number', 'boolean']).optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  on_conflict: z.enum(['upsert', 'skip']).default('upsert'),
  segments: fromJson.pipe(z.array(z.object({id: z.string()}))).optional(),
  topics: fromJson.pipe(topicChoices).optional(),
})
type ImportRequest = z.infer<typeof importRequest>

export const contactImportRoutes: readonly MailboxRoute[] = [
  route('POST', '/contacts/imports', createImport),
  route('GET', '/contacts/imports', ({url}, {store}) => {
    const status = url.searchParams.get('status')
    const imports = store.contactImports
      .newestFirst()
      .filter((entry) => status === null || entry.status === status)
    const page = paginate(imports, url)
    return answer({...page, data: page.data.map((entry) => ({object: 'contact_import', ...entry}))})
  }),
  route('GET', '/contacts/imports/:id', (request, {store}) => {
    const entry = store.contactImports.get(param(request, 'id'))
    if (!entry) throw new MailboxError('not_found', 'Contact import not found')
    return answer({object: 'contact_import', ...entry})
  }),
]

/** An import is done when it is answered; it tells no webhook, as the vendor's does not. */
function createImport(request: MailboxRequest, context: MailboxContext) {
  const asked = parseBody(importRequest, request.body)
  const now = context.clock.now().toISOString()
  const counts = {total: 0, created: 0, updated: 0, skipped: 0, failed: 0}
  for (const row of parseCsv(asked.file)) {
    counts.total += 1
    counts[importRow(row, asked, context, now)] += 1
  }
  const id = randomUUID()
  context.store.contactImports.put({
    id,
    status: 'completed',
    created_at: now,
    completed_at: now,
    counts,
  })
  return answer({object: 'contact_import', id}, 201)
}

function importRow(
  row: Record<string, string>,
  asked: ImportRequest,
  {store}: MailboxContext,
  now: string,
): 'created' | 'updated' | 'skipped' | 'failed' {
  const read = contactRequest.safeParse(readRow(row, asked))
  if (!read.success) return 'failed'
  try {
    const composed = composeContact(read.data, store, now)
    const known = store.contacts.find(addressKey(composed.email))
    if (!known) {
      store.contacts.put(composed)
      return 'created'
    }
    if (asked.on_conflict === 'skip') return 'skipped'
    store.contacts.put({
      ...known,
      first_name: composed.first_name ?? known.first_name,
      last_name: composed.last_name ?? known.last_name,
      unsubscribed: read.data.unsubscribed ?? known.unsubscribed,
      updated_at: now,
      properties: mergeProperties(known.properties, read.data.properties ?? {}, store),
      segments: [...new Set([...known.segments, ...composed.segments])],
      topics: mergeTopics(known.topics, read.data.topics ?? [], store),
    })
    return 'updated'
  } catch (error) {
    if (error instanceof MailboxError && error.statusCode === 422) return 'failed'
    throw error
  }
}

function readRow(row: Record<string, string>, {column_map: columns, ...asked}: ImportRequest) {
  const cell = (column: string) => (row[column] === '' ? undefined : row[column])
  const unsubscribed = cell(columns?.unsubscribed ?? 'unsubscribed')
  const contact: Partial<ContactRequest> = {
    first_name: cell(columns?.first_name ?? 'first_name') ?? null,
    last_name: cell(columns?.last_name ?? 'last_name') ?? null,
    properties: {},
  }
  const email = cell(columns?.email ?? 'email')
  if (email !== undefined) contact.email = email
  if (unsubscribed !== undefined) contact.unsubscribed = /^(true|1|yes)$/i.test(unsubscribed)
  if (asked.segments) contact.segments = asked.segments
  if (asked.topics) contact.topics = asked.topics
  for (const [key, {column, type}] of Object.entries(columns?.properties ?? {})) {
    const value = cell(column)
    if (value === undefined) continue
    contact.properties = {...contact.properties, [key]: type === 'number' ? Number(value) : value}
  }
  return contact
}
