import {spawnSync} from 'node:child_process'
import {globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'

import * as z from 'zod'

import {root} from '../sourceFiles.js'

const manifestSchema = z.looseObject({
  name: z.string(),
  sideEffects: z.array(z.string()),
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

/** What `npm pack` made, unpacked as an installation has it. */
export interface PackedProject {
  /** Holds `package.json` and the rest. */
  readonly folder: string
  readonly manifest: z.infer<typeof manifestSchema>
  /** Every file, from that folder. */
  readonly files: readonly string[]
  remove(): void
}

/**
 * Packs the project by `npm pack` at its root, with nothing asked of any registry.
 *
 * @throws Error with what npm said
 */
export function packProject(): PackedProject {
  const directory = mkdtempSync(join(tmpdir(), 'packed-'))
  run('npm', ['pack', '--pack-destination', directory, '--offline', '--no-update-notifier'])
  const tarballs = readdirSync(directory)
  const folder = join(directory, 'unpacked')
  mkdirSync(folder)
  run('tar', ['-xzf', join(directory, tarballs[0] ?? ''), '--strip-components=1', '-C', folder])
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const files = globSync('**/*', {cwd: folder, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted()
  return {
    folder,
    manifest,
    files,
    remove: () => rmSync(directory, {recursive: true, force: true}),
  }
}

function run(program: string, args: readonly string[]): void {
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}\n${stderr}`)
}
