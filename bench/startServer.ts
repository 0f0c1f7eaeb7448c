import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'

/** A server in a process of its own. */
export interface StartedServer {
  readonly url: string
  close(): void
}

/**
 * Starts a program that prints where it answers, and ends when its input does.
 *
 * @param args of Node: the program and what it is told
 * @throws Error when the process ends before it answers.
 */
export async function startServer(args: readonly string[]): Promise<StartedServer> {
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit']})
  const lines = createInterface({input: child.stdout})
  const url = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)))
  })
  return {url, close: () => child.stdin.end()}
}
