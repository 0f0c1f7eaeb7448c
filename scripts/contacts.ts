import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import {parseSettings} from '../api/_server/settings.js'
import {columnNames, contactColumns} from '../core/contacts/contactColumns.js'
import {Refusal} from '../core/refusal.js'
import {importContacts} from './importContacts.js'

const columns = columnNames().map((name) => `  ${name.padEnd(15)} ${contactColumns[name]}`)

const usage = `npm run contacts -- import FILE.csv [--dry-run]

Brings people into the notice segments and newsletters at Resend, one row a person.
The first line names the columns, in any order; commas, semicolons or tabs stand between them:

${columns.join('\n')}

Who has left a newsletter is not brought back, only counted; members, patients and customers are
still told of changes to notices. A person hears from one company in one language: that of the last
row. Resend takes five calls a second: about 150 new people, or 50 known ones, a minute.

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
    const counts = await importContacts(services, asked, (line) => console.log(line))
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
