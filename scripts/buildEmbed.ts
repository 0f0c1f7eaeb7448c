import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Where the built script stands, committed, so that a deployment builds nothing. */
export const embedModulePath = join(root, 'api', '_server', 'embed', 'embedScript.ts')

/** `core/embed/` as one minified script that runs as a module and as a classic script. */
export async function buildEmbed(): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['core/embed/embed.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
  })
  const [script] = outputFiles
  if (!script) throw new Error('esbuild gave no script for core/embed/embed.ts.')
  return script.text
}

/** The module that holds the script, as it is committed. */
export function embedModule(script: string): string {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 32)
  const text = script.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`)
  return `// Written by scripts/buildEmbed.ts from core/embed/: change that and run it again.

/** Changes with the script, and with nothing else. */
export const embedScriptEtag = '"${hash}"'

/** What \`GET /api/embed.js\` answers. */
export const embedScript = \`${text}\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(embedModulePath, embedModule(await buildEmbed()))
}
