import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import notice from '../../../api/notices/[brand].js'
import {optOutSchema, type OptOut} from '../../../core/optOut/optOut.js'
import {backupCommand} from '../../../scripts/backup/backupCommand.js'
import {restoreCommand} from '../../../scripts/backup/restoreCommand.js'
import {startStampStack} from '../../api/startStampStack.js'
import {functionsOrigin} from '../../localStack.js'

/** The demo, a folder for backups, the two commands, and ways to lose things. */
export async function startRestore() {
  const stack = await startStampStack()
  const folder = mkdtempSync(join(tmpdir(), 'restore-'))
  let count = 0
  const run = async (command: typeof backupCommand, args: readonly string[]) => {
    const lines: string[] = []
    const environment = {...process.env, BACKUP_PASSPHRASE: 'riktig hest batteri stift'}
    const code = await command(args, {environment, print: (line) => lines.push(line)})
    return {code, lines, text: lines.join('\n')}
  }
  return {
    ...stack,
    folder,
    backup: (...args: string[]) => run(backupCommand, args),
    restore: (...args: string[]) => run(restoreCommand, args),
    /** Backs parts up, and gives their files in the order of their names. */
    async backedUp(...parts: string[]): Promise<string[]> {
      const to = join(folder, String((count += 1)))
      const {code, text} = await run(backupCommand, [...parts, '--to', to])
      if (code !== 0) throw new Error(text)
      return readdirSync(to).map((name) => join(to, name))
    },
    /** Deletes documents, by a condition in GROQ; all of them unless said. */
    async lose(condition = 'true'): Promise<void> {
      await stack.client.delete({query: `*[${condition}]`}, {visibility: 'sync'})
    },
    ids: async (condition = 'true'): Promise<string[]> =>
      await stack.client.fetch<string[]>(
        `*[${condition}] | order(_id asc)._id`,
        {},
        {perspective: 'raw'},
      ),
    ledger: async (): Promise<OptOut[]> =>
      await stack.services.query(z.array(optOutSchema), '*[_type == "optOut"] | order(_id asc)'),
    /** Changes something at the mail service, as a person does there. */
    async atResend(method: string, path: string, body: unknown): Promise<void> {
      const response = await fetch(`${stack.mailbox.url}${path}`, {
        method,
        headers: {authorization: 'Bearer re_test', 'content-type': 'application/json'},
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    },
    /** What a site shows of a brand's notice. */
    async shown(brand: string): Promise<unknown> {
      const url = `${functionsOrigin}/api/notices/${brand}?lang=nb&format=json`
      const response = await notice.fetch(new Request(url))
      return {status: response.status, body: await response.json()}
    },
    async close(): Promise<void> {
      await stack.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

export type RestoreStack = Awaited<ReturnType<typeof startRestore>>
