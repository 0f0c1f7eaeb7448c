import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import * as z from 'zod'

import {root, type SourceFile} from './sourceFiles.js'

const configSchema = z.looseObject({options: z.looseObject({typeAware: z.boolean()})})

const reportSchema = z.object({
  diagnostics: z.array(z.object({filename: z.string(), code: z.string()})),
})

/**
 * What oxlint finds by the project's own configuration in files that lie where these paths say, as
 * `path rule`. Rules that need types are left out: the files have none to be read from.
 */
export function lintFiles(files: readonly SourceFile[]): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    const config = configSchema.parse(
      JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')),
    )
    const untyped = {...config, options: {...config.options, typeAware: false}}
    writeFileSync(join(directory, '.oxlintrc.json'), JSON.stringify(untyped))
    for (const {path, text} of files) {
      mkdirSync(join(directory, dirname(path)), {recursive: true})
      writeFileSync(join(directory, path), text)
    }
    const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const {stdout} = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], {
      cwd: directory,
      encoding: 'utf8',
    })
    return reportSchema
      .parse(JSON.parse(stdout))
      .diagnostics.map(({filename, code}) => `${filename.replaceAll('\\', '/')} ${ruleOf(code)}`)
  } finally {
    rmSync(directory, {recursive: true})
  }
}

/** `no-cycle` of `import(no-cycle)`. */
function ruleOf(code: string): string {
  return /\(([^)]+)\)$/.exec(code)?.[1] ?? code
}
