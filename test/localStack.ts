import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createServices} from '../api/_server/createServices.js'
import {parseSettings} from '../api/_server/settings.js'
import {startContentLake} from '../emulator/contentLake/startContentLake.js'
import type {FaultRequest} from '../emulator/mailbox/faults.js'
import type {MailboxSeed} from '../emulator/mailbox/seedMailbox.js'
import {startMailbox} from '../emulator/mailbox/startMailbox.js'
import {openLocalClock} from '../emulator/openLocalClock.js'
import {seedDemo} from '../scripts/seedDemo.js'

/** Where the functions say they are in tests; nobody listens there. */
export const functionsOrigin = 'http://127.0.0.1:3999'

/**
 * Content Lake and mailbox on free ports, with keys and files of their own, and this process's
 * settings pointed at them: functions are then called as `await fetch(new Request(…))`.
 */
export async function startLocalStack({hasDemo = false}: {readonly hasDemo?: boolean} = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'stack-'))
  const place = {FUNCTIONS_PORT: new URL(functionsOrigin).port, LOCAL_DIR: directory}
  if (hasDemo) await seedDemo(directory, place)
  const clock = openLocalClock()
  const kept = hasDemo ? {directory} : {}
  const lake = await startContentLake({port: 0, clock, studioOrigins: [], ...kept})
  const mailbox = await startMailbox({port: 0, clock, ...kept})
  Object.assign(process.env, place, {
    CONTENT_LAKE_PORT: String(lake.port),
    MAILBOX_PORT: String(mailbox.port),
  })
  const services = createServices(parseSettings(process.env))
  const post = async (path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${mailbox.url}/_local/${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`the mailbox refused ${path}: ${await response.text()}`)
  }
  return {
    directory,
    clock,
    lake,
    mailbox,
    services,
    client: await services.contentLake(),
    seedMailbox: (seed: MailboxSeed) => post('seed', seed),
    addFault: (fault: FaultRequest) => post('faults', fault),
    /** What the mailbox's API answers to a GET. */
    async readMailbox(path: string): Promise<unknown> {
      const headers = {authorization: 'Bearer re_test'}
      return await (await fetch(`${mailbox.url}${path}`, {headers})).json()
    },
    async close(): Promise<void> {
      await mailbox.close()
      await lake.close()
      rmSync(directory, {recursive: true, force: true})
    },
  }
}
