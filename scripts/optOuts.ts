import {optOutColumnNames, optOutColumns} from '../core/optOut/optOutColumns.js'
import {importCommand} from './importCommand.js'
import {importOptOuts} from './importOptOuts.js'

const columns = optOutColumnNames.map((name) => `  ${name.padEnd(11)} ${optOutColumns[name]}`)

const usage = `npm run opt-outs -- import FILE.csv [--dry-run] [--env SETTINGS]

Takes opt-outs that were kept elsewhere into the ledger, one row a person and newsletter or brand, and
to the lists that follow it. The first line names the columns, in any order; commas, semicolons or
tabs stand between them:

${columns.join('\n')}

What the ledger holds already is counted and not written again. Who has come back after the date of a
row stays; a row without a date counts as of today. A list that cannot be reached follows later.
Resend takes five calls a second: about 150 rows a minute.

--dry-run        reads and counts, and changes nothing
--env SETTINGS   a file of settings, as NAME=value lines; those that the shell has go first; none is
                 the local stack. Only with VERCEL_ENV=production is anything of a real project changed

FILE.csv.progress holds the number of the last line that is done and of lines that failed, so that an
interrupted run goes on there. Remove it to begin anew.`

await importCommand(usage, importOptOuts)
