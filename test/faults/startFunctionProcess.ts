import {spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

import type {DeskRequest} from '../../core/desk/deskGrant.js'
import {writeBundle} from '../../scripts/deployment/writeBundle.js'

export type FunctionCall =
  | {readonly cron: true}
  | {readonly id: string; readonly type: 'privacyNotice' | 'changeNotice'}
  /** The form posted to an unsubscribe link. */
  | {readonly unsubscribe: string; readonly form: Readonly<Record<string, string>>}
  /** What the Studio asks of the desk, under a grant. */
  | {readonly desk: DeskRequest}
  /** A form posted to a page of a request. */
  | {readonly page: string; readonly form: Readonly<Record<string, string>>}

/** The functions in a process of their own. */
export interface FunctionProcess {
  /** Resolves when it can be called. */
  readonly ready: Promise<void>
  /** Status and body of the answer, once all work is done; `killed` when the process ended before. */
  call(call: FunctionCall): Promise<string>
  kill(): Promise<void>
}

export const killed = 'killed'

/** The functions in a bundle as they are deployed, so that a process of them starts in moments. */
export async function buildFunctionProcess(): Promise<{script: string; remove: () => void}> {
  const root = process.cwd()
  const folder = join(root, 'node_modules', '.cache', `functions-${randomUUID()}`)
  await writeBundle(root, 'test/faults/functionProcess.ts', folder)
  return {
    script: join(folder, 'index.mjs'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
}

/** Starts the functions with these settings, in a process that can be killed at any moment. */
export function startFunctionProcess(
  script: string,
  environment: Readonly<Record<string, string | number>>,
): FunctionProcess {
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: process.env['PATH'],
      ...Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [name, String(value)]),
      ),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // What was on its way to a process that is gone is of no interest.
  child.stdin.on('error', () => undefined)
  const nextLine = async (): Promise<string> => {
    const {done, value} = await lines.next()
    return done ? killed : value
  }
  const ready = nextLine().then((line) => {
    if (line !== 'ready') throw new Error('the functions did not start')
  })
  // A spare one may be killed before it is ready. Whoever calls one that did not start hears of it.
  ready.catch(() => undefined)
  return {
    ready,
    async call(call) {
      await ready
      child.stdin.write(`${JSON.stringify(call)}\n`)
      return await nextLine()
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
