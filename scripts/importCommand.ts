import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import type {Services} from '../api/_server/services.js'
import {parseSettings} from '../api/_server/settings.js'
import {Refusal} from '../core/refusal.js'
import type {ImportRequest, RowCounts} from './importRows.js'

type Import = (
  services: Services,
  request: ImportRequest,
  report: (line: string) => void,
) => Promise<RowCounts>

/**
 * `import FILE.csv [--dry-run]` as a program: says how it is used, ends with 1 where it cannot run,
 * and with 2 where rows were invalid or failed.
 */
export async function importCommand(usage: string, run: Import): Promise<void> {
  try {
    const asked = readArguments(process.argv.slice(2), usage)
    if (!asked) {
      console.log(usage)
      return
    }
    const services = createServices(parseSettings(process.env))
    const {invalid, failed} = await run(services, asked, (line) => console.log(line))
    if (invalid + failed > 0) process.exitCode = 2
  } catch (error) {
    if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Nothing where help is asked for. */
function readArguments(args: readonly string[], usage: string): ImportRequest | undefined {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {'dry-run': {type: 'boolean', default: false}, help: {type: 'boolean', short: 'h'}},
    allowPositionals: true,
  })
  if (values.help) return undefined
  const [command, file, ...others] = positionals
  if (command !== 'import' || !file || others.length > 0) throw new Refusal('bad_request', usage)
  return {file, isDryRun: values['dry-run']}
}

function isWrongArgument(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
