import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createServices} from '../../api/_server/createServices.js'
import {parseSettings} from '../../api/_server/settings.js'
import {startContentLake} from '../../emulator/contentLake/startContentLake.js'
import type {MailboxSeed} from '../../emulator/mailbox/seedMailbox.js'
import {startMailbox} from '../../emulator/mailbox/startMailbox.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'
import {freePassage, startGate, type Passage, type PassingRequest} from '../faults/startGate.js'

const startedAt = Date.parse('2026-01-05T10:00:00Z')

/** What runs write about themselves each time, though nothing has happened. */
const diaries = /^(?:alertState|archiveCheck|cronRun|deskGrant|webhookSeen)\./

export type Decide = (request: PassingRequest) => Promise<Passage> | Passage

/**
 * The real emulators, each behind a gate through which all functions of this process reach them. The
 * clock stands still until it is moved, so that a history is the same each time it is played.
 */
export async function startModelStack() {
  const directory = mkdtempSync(join(tmpdir(), 'model-'))
  const clock = openLocalClock(undefined, () => startedAt)
  const lake = await startContentLake({port: 0, clock, studioOrigins: []})
  const mailbox = await startMailbox({port: 0, clock})
  let decide: Decide = () => freePassage
  let changeCount = 0
  let skewMs = 0
  const now = () => new Date(clock.now().getTime() + skewMs)
  lake.store.onCommit(({changes}) => {
    changeCount += changes.filter(({documentId}) => !diaries.test(documentId)).length
  })
  const gates = [
    await startGate(
      lake.port,
      async (request) => await decide(request),
      (path) => (path === '/_local/clock' ? {now: now().toISOString()} : undefined),
    ),
    await startGate(mailbox.port, async (request) => await decide(request)),
  ] as const
  const place = {LOCAL_DIR: directory, FUNCTIONS_PORT: '3999'}
  Object.assign(process.env, place, {
    CONTENT_LAKE_PORT: String(gates[0].port),
    MAILBOX_PORT: String(gates[1].port),
  })
  // What the test itself does and looks at goes past the gates.
  const services = createServices(
    parseSettings({
      ...place,
      CONTENT_LAKE_PORT: String(lake.port),
      MAILBOX_PORT: String(mailbox.port),
    }),
  )
  return {
    clock,
    lake,
    mailbox,
    services,
    client: await services.contentLake(),
    environment: {...place, CONTENT_LAKE_PORT: gates[0].port, MAILBOX_PORT: gates[1].port},
    /** How often a document was changed so far; it stands still when the functions are at rest. */
    changeCount: () => changeCount,
    /** Lets the functions' clock go wrong by so much; the Content Lake's own stays right. */
    skew(milliseconds: number): void {
      skewMs = milliseconds
    },
    /** What the functions take the time to be. */
    now,
    /** Who says what passes from now on. */
    guard(by: Decide): void {
      decide = by
    },
    async seedMailbox(seed: MailboxSeed): Promise<void> {
      const response = await fetch(`${mailbox.url}/_local/seed`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(seed),
      })
      if (!response.ok) throw new Error(`the mailbox refused: ${await response.text()}`)
    },
    async readMailbox(path: string): Promise<unknown> {
      const headers = {authorization: 'Bearer re_test'}
      return await (await fetch(`${mailbox.url}${path}`, {headers})).json()
    },
    /** Removes every document, so that the next history does not carry this one's weight. */
    async empty(): Promise<void> {
      const gone = [...lake.store.documents.keys()].map((id) => ({delete: {id}}))
      lake.store.commit(gone, {author: 'test'})
    },
    async close(): Promise<void> {
      await Promise.all(gates.map(async (gate) => await gate.close()))
      await mailbox.close()
      await lake.close()
      rmSync(directory, {recursive: true, force: true})
    },
  }
}

export type ModelStack = Awaited<ReturnType<typeof startModelStack>>
