import {spawn} from 'node:child_process'

/** One process that serves all functions. */
export interface Deployment {
  readonly port: number
  readonly isGone: () => boolean
  /** Ends it, and waits until it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/**
 * Starts a process of what `buildFunctions` made, with these settings. All it prints goes to `log`.
 *
 * @throws Error when it ends before it listens.
 */
export async function startDeployment(
  script: string,
  environment: Readonly<Record<string, string>>,
  log: (text: string) => void,
): Promise<Deployment> {
  const child = spawn(process.execPath, [script], {
    env: {PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let isGone = false
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      isGone = true
      resolve()
    }),
  )
  child.stderr.on('data', (chunk: Buffer) => log(chunk.toString()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const text = chunk.toString()
      const listening = /^listening (\d+)$/m.exec(text)?.[1]
      if (listening) resolve(Number(listening))
      else log(text)
    })
    void exited.then(() => reject(new Error('the functions ended before they listened')))
  })
  return {
    port,
    isGone: () => isGone,
    async end(signal) {
      if (!isGone) child.kill(signal)
      await exited
    },
  }
}
