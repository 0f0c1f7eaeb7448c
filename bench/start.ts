import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

import * as z from 'zod'

import {freePorts, type Ports} from '../scripts/ports.js'
import {stackEnvironment} from '../scripts/stackEnvironment.js'
import {alternate, ratioFigure, type Figure} from './measure.js'

const root = join(import.meta.dirname, '..')
const sanity = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
const mostRatio = 1.3
const {start: command} = z
  .object({scripts: z.object({start: z.string().startsWith('node ')})})
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts

/** By then the Studio's server has looked through what it depends on, which takes it the most. */
const settledMs = 15_000
const memoryRounds = 3

/**
 * `npm start` with its data laid out, until it says `ready`, against `sanity dev` until it answers;
 * and what each holds once it has settled.
 */
export async function benchStart(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-start-'))
  try {
    const ports = await freePorts()
    const startAll = async (): Promise<ChildProcess> => {
      const child = start(command.split(' ').slice(1), ports, directory)
      await says(child, /^ready$/m)
      return child
    }
    const startStudio = async (): Promise<ChildProcess> => {
      const port = String(ports.studio)
      const child = start([sanity, 'dev', '--port', port, '--host', '127.0.0.1'], ports, directory)
      await answers(child, `http://127.0.0.1:${port}/`)
      return child
    }
    // The first start of all lays out the demo content, which happens once.
    await end(await startAll())
    const {one, other} = await alternate(startAll, startStudio, {
      rounds: 5,
      warmUp: 1,
      afterwards: end,
    })
    const started = ratioFigure('npm start to ready (sanity dev)', one, other, mostRatio)
    if (!existsSync('/proc/self/smaps_rollup')) return [started]
    const memory: Record<'all' | 'studio', number[]> = {all: [], studio: []}
    for (let round = 0; round < memoryRounds; round += 1) {
      memory.all.push(await settledMemory(startAll))
      memory.studio.push(await settledMemory(startStudio))
    }
    // The least: what is not collected yet comes on top of it, now more, now less.
    return [started, memoryFigure(Math.min(...memory.all), Math.min(...memory.studio))]
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

function memoryFigure(value: number, baseline: number): Figure {
  const figure = ratioFigure('npm start, memory (sanity dev)', value, baseline, mostRatio)
  return {...figure, unit: 'MB'}
}

function start(args: readonly string[], ports: Ports, directory: string): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...stackEnvironment(ports, directory),
      SANITY_STUDIO_CONTENT_LAKE_PORT: String(ports.contentLake),
      DO_NOT_TRACK: '1',
      NO_UPDATE_NOTIFIER: '1',
      CI: '1',
    },
  })
}

async function says(child: ChildProcess, words: RegExp): Promise<void> {
  let text = ''
  await new Promise<void>((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (words.test(text)) done()
    })
    child.once('exit', () => fail(new Error(`It ended before it was ready:\n${text}`)))
  })
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  child.stdout?.resume()
  while (child.exitCode === null) {
    const isThere = await fetch(url).then(
      ({ok}) => ok,
      () => false,
    )
    if (isThere) return
    await wait(50)
  }
  throw new Error('sanity dev ended before it answered')
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGINT')
  await ended
}

async function settledMemory(begin: () => Promise<ChildProcess>): Promise<number> {
  const child = await begin()
  await wait(settledMs)
  const megabytes = memoryOf(child.pid ?? 0)
  await end(child)
  return megabytes
}

/** What a program and all it started hold, in MB, shared pages divided among those who share them. */
function memoryOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  )
  const own = Number(kilobytes ?? 0) / 1024
  return children.reduce((sum, each) => sum + memoryOf(Number(each)), own)
}
