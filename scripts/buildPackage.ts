import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'

/** `npm pack`: compiles into `dist/` what other projects import, and nothing that was there before. */
const root = join(import.meta.dirname, '..')
rmSync(join(root, 'dist'), {recursive: true, force: true})
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const {status} = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.package.json'], {
  cwd: root,
  // Standard output is npm's: `npm pack --json` writes there what it packed.
  stdio: ['ignore', 2, 2],
})
process.exitCode = status ?? 1
