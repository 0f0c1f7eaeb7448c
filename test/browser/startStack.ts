import {spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {freePorts, type Ports} from '../../scripts/ports.js'
import {stackEnvironment} from '../../scripts/stackEnvironment.js'

const root = join(import.meta.dirname, '..', '..')

/** The local stack as `npm start` runs it, as a program of its own. */
export interface RunningStack {
  readonly studio: string
  readonly functions: string
  readonly contentLake: string
  readonly mailbox: string
  readonly directory: string
  readonly output: () => string
  /** Ctrl-C by default. Resolves when the program has ended. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts again on the same ports and data. */
  restart(): Promise<void>
}

/** Starts the stack, on free ports with its own data unless said, and waits for `ready`. */
export async function startStack(
  flags: readonly string[] = [],
  given: {readonly ports?: Ports; readonly directory?: string} = {},
): Promise<RunningStack> {
  const ports = given.ports ?? (await freePorts())
  const directory = given.directory ?? mkdtempSync(join(tmpdir(), 'local-stack-'))
  const environment = {
    ...process.env,
    ...stackEnvironment(ports, directory),
  }
  let running: ReturnType<typeof launch>
  const start = async (): Promise<void> => {
    running = launch(flags, environment)
    await ready(running)
  }
  await start()
  return {
    studio: `http://localhost:${ports.studio}`,
    functions: `http://127.0.0.1:${ports.functions}`,
    contentLake: `http://127.0.0.1:${ports.contentLake}`,
    mailbox: `http://127.0.0.1:${ports.mailbox}`,
    directory,
    output: () => running.output(),
    restart: start,
    async stop(signal = 'SIGINT') {
      if (running.child.exitCode === null) running.child.kill(signal)
      await running.ended
    },
  }
}

function launch(flags: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...flags], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {child, ended, output: () => text}
}

async function ready({child, output}: ReturnType<typeof launch>): Promise<void> {
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', () => {
      if (/^ready$/m.test(output())) done()
    })
    child.once('exit', () => fail(new Error(`The stack ended before it was ready:\n${output()}`)))
  })
}
