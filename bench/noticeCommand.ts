import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {alternate, ratioFigure, type Figure} from './measure.js'

const root = join(import.meta.dirname, '..')
const characters = 20_000
const texts = ['haukeli', 'fjellrenna', 'solbakkenlege', 'fjordhagenfysio']
/** 300 ms beyond the start of Node, where that takes 40 ms. */
const goalRatio = 8

/** A check on the command line, in a process of its own, against the start of Node alone. */
export async function benchNoticeCommand(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'))
  try {
    const file = join(folder, 'notice.txt')
    writeFileSync(file, longText())
    const command = join(root, 'scripts', 'runNotice.mjs')
    const check = () => run(['--no-regexp-tier-up', command, 'check', file, '--json'])
    const {one, other} = await alternate(check, () => run(['-e', '0']), {rounds: 7, warmUp: 2})
    return [ratioFigure(`check of ${characters} characters (Node alone)`, one, other, goalRatio)]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function longText(): string {
  const all = texts.map((name) =>
    readFileSync(join(root, 'test', 'notices', `${name}.nb.txt`), 'utf8'),
  )
  return all.join('\n\n').slice(0, characters)
}

function run(args: readonly string[]): void {
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  // 1: read, with errors.
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${stderr}`)
}
