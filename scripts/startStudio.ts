import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

import type {Ports} from './ports.js'

export interface LocalStudio {
  readonly url: string
  /** Resolves when the Studio answers. Rejects with its last words when it ends before. */
  ready(): Promise<void>
  close(): Promise<void>
}

const root = join(import.meta.dirname, '..')

/** Starts the unmodified Sanity Studio, pointed at the local Content Lake. */
export function startStudio(ports: Ports): LocalStudio {
  const url = `http://localhost:${ports.studio}`
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'sanity', 'bin', 'sanity'),
      'dev',
      '--port',
      String(ports.studio),
      '--host',
      '127.0.0.1',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        SANITY_STUDIO_CONTENT_LAKE_PORT: String(ports.contentLake),
        SANITY_STUDIO_FUNCTIONS_ORIGIN: `http://127.0.0.1:${ports.functions}`,
        DO_NOT_TRACK: '1',
        NO_UPDATE_NOTIFIER: '1',
        CI: '1',
      },
    },
  )
  let lastWords = ''
  const keep = (chunk: Buffer): void => {
    lastWords = `${lastWords}${chunk.toString()}`.slice(-2000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    url,
    async ready() {
      for (;;) {
        if (child.exitCode !== null) throw new Error(`The Studio did not start.\n${lastWords}`)
        const isThere = await fetch(`http://127.0.0.1:${ports.studio}/`).then(
          (response) => response.ok,
          () => false,
        )
        if (isThere) return
        await wait(50)
      }
    },
    async close() {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}
