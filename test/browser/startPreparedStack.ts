import {cpSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {preparedStack} from './preparedStack.js'
import {serveFolder} from './serveFolder.js'
import {startStack, type RunningStack} from './startStack.js'

/**
 * Starts the stack with a copy of the demo content and the built Studio, both made once for all
 * browser tests of a worker. One at a time: all of them use the same ports.
 *
 * @param studio folder of another Studio, built for these ports
 */
export async function startPreparedStack(studio?: string): Promise<RunningStack> {
  const {ports, directory: demo, studio: ours} = await preparedStack()
  const directory = mkdtempSync(join(tmpdir(), 'local-stack-'))
  cpSync(demo, directory, {recursive: true})
  const [stack, stopServing] = await Promise.all([
    startStack(['--no-studio'], {ports, directory}),
    serveFolder(studio ?? ours, ports.studio),
  ])
  return {
    ...stack,
    async stop(signal) {
      await stopServing()
      await stack.stop(signal)
    },
  }
}
