import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import type {Services} from '../api/_server/services.js'
import {Refusal} from '../core/refusal.js'
import type {ImportRequest, RowCounts} from './importRows.js'
import {readSettings} from './readSettings.js'
import {runCommand} from './runCommand.js'

type Import = (
  services: Services,
  request: ImportRequest,
  report: (line: string) => void,
) => Promise<RowCounts>

/**
 * `import FILE.csv [--dry-run] [--env FILE]` as a program: says how it is used, ends with 1 where it
 * cannot run, and with 2 where rows were invalid or failed.
 */
export async function importCommand(usage: string, run: Import): Promise<void> {
  await runCommand(async (args, {environment, print}) => {
    const asked = readArguments(args, usage)
    if (!asked) {
      print(usage)
      return 0
    }
    const services = createServices(readSettings(environment))
    const {invalid, failed} = await run(services, asked, print)
    return invalid + failed > 0 ? 2 : 0
  })
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
