import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import {recordPdf} from '../api/_server/pdf/recordPdf.js'
import {parseSettings} from '../api/_server/settings.js'
import {languages, languageSchema} from '../core/language.js'
import {findController} from '../core/record/findController.js'
import {recordCsv} from '../core/record/recordCsv.js'
import {recordOfProcessing} from '../core/record/recordOfProcessing.js'
import {
  readRecordSource,
  recordAnswerSchema,
  recordSourceQuery,
} from '../core/record/recordSource.js'
import {Refusal} from '../core/refusal.js'

const usage = `npm run record -- CONTROLLER -o FILE.csv|FILE.pdf [--lang ${languages.join('|')}]

Writes a controller’s record of processing activities (GDPR Article 30(1)) from the published facts.
CONTROLLER is the organisation’s id, its registration number or its legal name.`

/** Reads the arguments, or says how it is used. */
function readArguments(args: readonly string[]) {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {out: {type: 'string', short: 'o'}, lang: {type: 'string', default: 'nb'}},
    allowPositionals: true,
  })
  const [controller, ...others] = positionals
  const format = /\.(csv|pdf)$/i.exec(values.out ?? '')?.[1]?.toLowerCase()
  const language = languageSchema.safeParse(values.lang)
  if (!controller || others.length > 0) throw new Refusal('bad_request', usage)
  if (!values.out || !format) throw new Refusal('bad_request', `-o needs .csv or .pdf.\n\n${usage}`)
  if (!language.success) throw new Refusal('bad_request', `Unknown language.\n\n${usage}`)
  return {controller, file: values.out, format, language: language.data}
}

async function writeRecord(): Promise<void> {
  const {controller, file, format, language} = readArguments(process.argv.slice(2))
  const services = createServices(parseSettings(process.env))
  const source = readRecordSource(await services.query(recordAnswerSchema, recordSourceQuery))
  const {_id: id} = findController(source.facts, controller)
  const record = recordOfProcessing(source, id, language)
  const now = await services.now()
  writeFileSync(
    file,
    format === 'csv' ? recordCsv(record, now.toISOString()) : await recordPdf(record, now),
  )
  console.log(`${file}: ${record.activities.length} activities, ${record.gaps.length} not stated.`)
}

try {
  await writeRecord()
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
