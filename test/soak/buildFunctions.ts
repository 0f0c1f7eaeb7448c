import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {join} from 'node:path'

import {build} from 'esbuild'

import {functionFiles} from '../../scripts/deployment/functionFiles.js'

const root = join(import.meta.dirname, '..', '..')

/**
 * All functions with a server in one file, which a process of its own runs: it starts in moments, so
 * that deployments can come and go. It prints `listening PORT`.
 */
export async function buildFunctions(): Promise<{script: string; remove: () => void}> {
  const files = functionFiles(root).map(({file}) => file)
  const script = join(root, 'node_modules', '.cache', `deployment-${randomUUID()}.mjs`)
  await build({
    stdin: {contents: entryOf(files), resolveDir: root, loader: 'ts'},
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return {script, remove: () => rmSync(script, {force: true})}
}

function entryOf(files: readonly string[]): string {
  return [
    "import {serveRoutes} from './emulator/functions/serveRoutes.ts'",
    ...files.map((file, index) => `import route${index} from './${file}'`),
    `const routes = [${files.map((_, index) => `route${index}`).join(', ')}]`,
    'const {url} = await serveRoutes(routes, 0)',
    "process.stdout.write('listening ' + new URL(url).port + '\\n')",
  ].join('\n')
}
