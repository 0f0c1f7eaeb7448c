import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

import {createServices} from '../api/_server/createServices.js'
import {recordPdf} from '../api/_server/pdf/recordPdf.js'
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
import {readSettings} from './readSettings.js'
import {runCommand} from './runCommand.js'

const usage = `npm run record -- CONTROLLER -o FILE.csv|FILE.pdf [--lang ${languages.join('|')}] [--env SETTINGS]

Writes a controller’s record of processing activities (GDPR Article 30(1)) from the published facts.
CONTROLLER is the organisation’s id, its registration number or its legal name. SETTINGS is a file of
settings, as NAME=value lines; without, it is the local stack.`

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

await runCommand(async (args, {environment, print}) => {
  const {controller, file, format, language} = readArguments(args)
  const services = createServices(readSettings(environment))
  const source = readRecordSource(await services.query(recordAnswerSchema, recordSourceQuery))
  const {_id: id} = findController(source.facts, controller)
  const record = recordOfProcessing(source, id, language)
  const now = await services.now()
  writeFileSync(
    file,
    format === 'csv' ? recordCsv(record, now.toISOString()) : await recordPdf(record, now),
  )
  print(`${file}: ${record.activities.length} activities, ${record.gaps.length} not stated.`)
  return 0
})
