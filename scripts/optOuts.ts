import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import {parseSettings} from '../api/_server/settings.js'
import {optOutColumnNames, optOutColumns} from '../core/optOut/optOutColumns.js'
import {Refusal} from '../core/refusal.js'
import {importOptOuts} from './importOptOuts.js'

const columns = optOutColumnNames.map((name) => `  ${name.padEnd(11)} ${optOutColumns[name]}`)

const usage = `npm run opt-outs -- import FILE.csv [--dry-run]

Takes opt-outs that were kept elsewhere into the ledger, one row a person and newsletter or brand, and
to the lists that follow it. The first line names the columns, in any order; commas, semicolons or
tabs stand between them:

${columns.join('\n')}

What the ledger holds already is counted and not written again. Who has come back after the date of a
row stays; a row without a date counts as of today. A list that cannot be reached follows later.
Resend takes five calls a second: about 150 rows a minute.

--dry-run   reads and counts, and changes nothing
FILE.csv.progress holds the number of the last line that is done and of lines that failed, so that an
interrupted run goes on there. Remove it to begin anew.`

/** Reads the arguments, or says how it is used. */
function readArguments(args: readonly string[]): {file: string; isDryRun: boolean} | undefined {
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

try {
  const asked = readArguments(process.argv.slice(2))
  if (asked) {
    const services = createServices(parseSettings(process.env))
    const counts = await importOptOuts(services, asked, (line) => console.log(line))
    if (counts.invalid + counts.failed > 0) process.exitCode = 2
  } else {
    console.log(usage)
  }
} catch (error) {
  if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function isWrongArgument(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
