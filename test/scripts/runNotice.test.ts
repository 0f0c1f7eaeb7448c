import {execFile} from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import {afterEach, expect, test} from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const timeout = 60_000
const projects: string[] = []

afterEach(() => {
  for (const project of projects.splice(0)) rmSync(project, {recursive: true, force: true})
})

/** A project with the starter, a command that says one word of another file, and few packages. */
function projectSaying(word: string): string {
  const project = mkdtempSync(join(tmpdir(), 'run-notice-'))
  projects.push(project)
  mkdirSync(join(project, 'node_modules'))
  for (const name of ['esbuild', 'tsx']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  }
  const copied = ['scripts/runNotice.mjs', 'scripts/bundleNotice.mjs', 'core/reading/latin.ts']
  for (const file of copied) cpSync(join(root, file), join(project, file))
  write(project, 'package.json', '{"type": "module"}')
  write(project, 'scripts/word.ts', `export const word: string = '${word}'\n`)
  const said = '`${word} ${latin(/^\\p{L}+$/u).test(process.argv[2] ?? "")}`'
  write(
    project,
    'scripts/notice.ts',
    `import {latin} from '../core/reading/latin.js'
import {word} from './word.js'

console.log(${said})
process.exitCode = 1
`,
  )
  return project
}

function write(project: string, path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), {recursive: true})
  writeFileSync(join(project, path), text)
}

async function run(project: string, argument: string) {
  const script = join(project, 'scripts', 'runNotice.mjs')
  return await new Promise<{code: unknown; out: string; told: string}>((resolve) => {
    execFile(process.execPath, [script, argument], (error, out, told) => {
      resolve({code: error ? error.code : 0, out, told})
    })
  })
}

const bundlesOf = (project: string): string[] =>
  globSync(join(project, 'node_modules/.cache/privacy-notices/notice*/*/notice.js'))

test('a second start runs the bundle of the first', {timeout}, async () => {
  const project = projectSaying('one')
  expect(await run(project, 'ærlig')).toEqual({code: 1, out: 'one true\n', told: ''})
  const made = bundlesOf(project)
  expect(made).toHaveLength(1)
  expect(await run(project, '42')).toEqual({code: 1, out: 'one false\n', told: ''})
  expect(bundlesOf(project)).toEqual(made)
})

test('what was changed runs, though it is as long and as old as before', {timeout}, async () => {
  const project = projectSaying('one')
  const file = join(project, 'scripts', 'word.ts')
  await run(project, 'a')
  const {atime, mtime} = statSync(file)
  writeFileSync(file, readFileSync(file, 'utf8').replace('one', 'two'))
  utimesSync(file, atime, mtime)
  expect(await run(project, 'a')).toMatchObject({code: 1, out: 'two true\n'})
  expect(bundlesOf(project)).toHaveLength(2)
})

test('packages that were installed anew make a new bundle', {timeout}, async () => {
  const project = projectSaying('one')
  await run(project, 'a')
  write(project, 'node_modules/.package-lock.json', '{}')
  await run(project, 'a')
  expect(bundlesOf(project)).toHaveLength(2)
})

test('where nothing can be kept beside the packages, it runs all the same', {timeout}, async () => {
  const project = projectSaying('one')
  write(project, 'node_modules/.cache', 'a file, where a folder would have to be')
  expect(await run(project, 'a')).toEqual({code: 1, out: 'one true\n', told: ''})
  expect(bundlesOf(project)).toEqual([])
})

test('no pattern asks the engine for every letter there is', {timeout}, async () => {
  const project = projectSaying('one')
  await run(project, 'a')
  const [bundle = ''] = bundlesOf(project)
  const text = readFileSync(bundle, 'utf8')
  expect(text).toContain('test(process.argv[2]')
  expect(text).not.toMatch(/latin\(\/|\/\^\\p\{L\}/)
})
