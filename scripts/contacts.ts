import {columnNames, contactColumns} from '../core/contacts/contactColumns.js'
import {importCommand} from './importCommand.js'
import {importContacts} from './importContacts.js'

const columns = columnNames().map((name) => `  ${name.padEnd(15)} ${contactColumns[name]}`)

const usage = `npm run contacts -- import FILE.csv [--dry-run] [--env SETTINGS]

Brings people into the notice segments and newsletters at Resend, one row a person.
The first line names the columns, in any order; commas, semicolons or tabs stand between them:

${columns.join('\n')}

Who has left a newsletter is not brought back, only counted; members, patients and customers are
still told of changes to notices. A person hears from one company in one language: that of the last
row. Resend takes five calls a second: about 150 new people, or 50 known ones, a minute.

--dry-run        reads and counts, and changes nothing
--env SETTINGS   a file of settings, as NAME=value lines; those that the shell has go first; none is
                 the local stack. Only with VERCEL_ENV=production is anything of a real project changed

FILE.csv.progress holds the number of the last line that is done and of lines that failed, so that an
interrupted run goes on there. Remove it to begin anew.`

await importCommand(usage, importContacts)
